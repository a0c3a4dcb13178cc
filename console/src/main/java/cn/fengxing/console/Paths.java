package cn.fengxing.console;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Paths on whose meaning every server agrees. The edge decides by the path as it was sent, a service by the path as it
 * decodes it; so dot segments, encoded slashes and the like are refused rather than cleaned up.
 */
final class Paths {

    private static final String[] AMBIGUOUS = {"%2f", "%5c", "%00", "\\"};

    private Paths() {}

    static boolean areSound(@Nullable String path, @Nullable String query) {
        return path != null
                && path.startsWith("/")
                && isWellEncoded(path)
                && !isAmbiguous(path)
                && (query == null || isWellEncoded(query));
    }

    /** Visible ASCII, every percent sign followed by two hexadecimal digits (RFC 3986 section 2.1). */
    private static boolean isWellEncoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
            if (c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && Character.digit(text.charAt(index), 16) >= 0;
    }

    private static boolean isAmbiguous(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (String sign : AMBIGUOUS) {
            if (lower.contains(sign)) {
                return true;
            }
        }
        for (String segment : lower.replace("%2e", ".").split("/")) {
            int parameters = segment.indexOf(';');
            String name = parameters < 0 ? segment : segment.substring(0, parameters);
            if (name.equals(".") || name.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
