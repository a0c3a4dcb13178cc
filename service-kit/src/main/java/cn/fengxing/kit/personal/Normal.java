package cn.fengxing.kit.personal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one form in which a value is compared, however it was typed. */
final class Normal {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Pd}()]+");
    private static final Pattern CHINA = Pattern.compile("^(?:\\+|00)?86(?=1\\d{10}$)");

    private Normal() {}

    /** Full-width forms, spaces, dashes and case do not count; nor China's prefix, in fields whose name ends in "phone". */
    static String form(String field, String value) {
        String plain = NOISE.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return field.toLowerCase(Locale.ROOT).endsWith("phone")
                ? CHINA.matcher(plain).replaceFirst("")
                : plain;
    }
}
