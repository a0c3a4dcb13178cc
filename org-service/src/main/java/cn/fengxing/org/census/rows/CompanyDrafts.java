package cn.fengxing.org.census.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the ledger that a chunk of rows is about, as it becomes row by row; written once at the end. */
final class CompanyDrafts {

    private final Map<UUID, Known> before = new HashMap<>();
    private final Map<UUID, Known> now = new LinkedHashMap<>();
    private final Map<String, List<UUID>> byCode = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<UUID, Likeness> likenesses = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** A new entry and the one that it may be. */
    record Pair(UUID entryId, UUID otherId, boolean sameCode, Nearness nearness) {}

    void known(Known entry) {
        if (before.putIfAbsent(entry.id(), entry) == null) {
            put(entry);
        }
    }

    /** A new entry that says what a row says. */
    void make(Known entry, Likeness likeness) {
        put(entry);
        likenesses.put(entry.id(), likeness);
    }

    Likeness likeness(Known entry) {
        return likenesses.computeIfAbsent(entry.id(), unused -> Likeness.of(entry));
    }

    void put(Known entry) {
        now.put(entry.id(), entry);
        likenesses.remove(entry.id());
        if (entry.creditCode() != null) {
            remember(byCode, entry.creditCode(), entry.id());
        }
        remember(byName, entry.nameInCounty(), entry.id());
    }

    void suspect(Pair pair) {
        pairs.add(pair);
    }

    Known get(UUID id) {
        return java.util.Objects.requireNonNull(now.get(id));
    }

    /** Entries of the row's code, the one of the same name first, then those that stand. */
    List<Known> ofCode(CompanyRow row) {
        String code = row.creditCode();
        return code == null
                ? List.of()
                : entries(byCode.get(code))
                        .filter(entry -> code.equals(entry.creditCode()))
                        .sorted(Comparator.comparing((Known entry) ->
                                        !entry.nameKey().equals(row.key().key()))
                                .thenComparing(Known::standing))
                        .toList();
    }

    /** The entry of the row's name in its county, if their codes do not say otherwise. */
    Optional<Known> ofName(CompanyRow row) {
        return entries(byName.get(row.nameInCounty()))
                .filter(entry -> entry.nameInCounty().equals(row.nameInCounty()) && entry.mayBear(row.creditCode()))
                .min(Comparator.comparing(Known::standing));
    }

    List<Known> made() {
        return now.values().stream()
                .filter(entry -> !before.containsKey(entry.id()))
                .toList();
    }

    List<Known> changed() {
        return now.values().stream()
                .filter(entry -> before.containsKey(entry.id()) && !entry.equals(before.get(entry.id())))
                .toList();
    }

    List<Pair> pairs() {
        return pairs;
    }

    @Nullable
    Known before(UUID id) {
        return before.get(id);
    }

    private java.util.stream.Stream<Known> entries(@Nullable List<UUID> ids) {
        return ids == null
                ? java.util.stream.Stream.empty()
                : ids.stream().distinct().map(this::get);
    }

    private static void remember(Map<String, List<UUID>> index, String key, UUID id) {
        index.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(id);
    }
}
