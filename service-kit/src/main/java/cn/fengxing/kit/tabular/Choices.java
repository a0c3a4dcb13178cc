package cn.fengxing.kit.tabular;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words in a table that stand for values.
 *
 * @param words the first word of a value is the one that is written
 */
public record Choices<V>(Map<String, V> words) {

    /** @param values value → its words, the first one to be written, separated by {@code |} */
    public static <V> Choices<V> of(Map<V, String> values) {
        Map<String, V> words = new LinkedHashMap<>();
        values.forEach((value, spellings) -> {
            for (String word : spellings.split("\\|")) {
                words.put(word, value);
            }
        });
        return new Choices<>(words);
    }

    Optional<V> value(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** The word that is written for a value. */
    public String word(V value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    List<String> shown() {
        return words.values().stream().distinct().map(this::word).toList();
    }
}
