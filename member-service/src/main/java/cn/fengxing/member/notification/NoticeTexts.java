package cn.fengxing.member.notification;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words of each kind: {@code notices_<language>.properties}. */
@Singleton
class NoticeTexts {

    private final Map<Locale, Properties> texts =
            Map.of(Locale.CHINESE, read("/notices_zh.properties"), Locale.ENGLISH, read("/notices_en.properties"));

    String title(NoticeKind kind, Locale language) {
        return of(kind + ".title", language);
    }

    String text(NoticeKind kind, Locale language) {
        return of(kind + ".text", language);
    }

    private String of(String key, Locale language) {
        Properties spoken = Objects.requireNonNull(texts.get(language));
        return Objects.requireNonNull(spoken.getProperty(key), key);
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(NoticeTexts.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
