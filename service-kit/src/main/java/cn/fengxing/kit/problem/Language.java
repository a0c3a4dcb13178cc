package cn.fengxing.kit.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that errors are told in; Chinese unless the caller prefers English (RFC 4647 lookup). */
public final class Language {

    static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private Language() {}

    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale preferred = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return preferred == null ? Locale.CHINESE : preferred;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
