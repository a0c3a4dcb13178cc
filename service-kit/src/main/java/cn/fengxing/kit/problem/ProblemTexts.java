package cn.fengxing.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Texts of {@code kit-problems_<language>.properties}, with the service's own {@code problems_<language>.properties} over them. */
@ApplicationScoped
public class ProblemTexts {

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    public ProblemTexts() {
        for (Locale language : Language.SPOKEN) {
            Map<String, String> merged = new HashMap<>();
            for (String bundle : List.of("kit-problems", "problems")) {
                merged.putAll(read(bundle + "_" + language.getLanguage() + ".properties"));
            }
            texts.put(language, merged);
        }
    }

    /** The text with its arguments filled in; {@code fallbackKey}'s when there is none. */
    public String text(Locale language, String key, String fallbackKey, Object... arguments) {
        Map<String, String> spoken = texts.get(language);
        String pattern = spoken.getOrDefault(key, spoken.get(fallbackKey));
        return pattern == null ? key : new MessageFormat(pattern, language).format(arguments);
    }

    private static Map<String, String> read(String name) {
        Map<String, String> found = new HashMap<>();
        try {
            for (URL url : Collections.list(loader().getResources(name))) {
                found.putAll(readOne(url));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Map<String, String> readOne(URL url) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static ClassLoader loader() {
        @Nullable ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? ProblemTexts.class.getClassLoader() : context;
    }
}
