package cn.fengxing.kit.content;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for certain names ({@code /Name}, ISO 32000-1 section 7.3.5) in bytes that come in any portions. A name ends only where the
 * standard ends it, so that chance in compressed data is no name.
 */
final class PdfNames {

    private static final int LONGEST = 120;
    private static final String ENDS = "\0\t\n\f\r ()<>[]{}/%";
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final Set<String> wanted;
    private final Set<String> found = new HashSet<>();
    private final StringBuilder name = new StringBuilder();
    private boolean within;

    PdfNames(Set<String> wanted) {
        this.wanted = wanted;
    }

    void take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (c == '/' || within && ENDS.indexOf(c) >= 0) {
                end();
                within = c == '/';
            } else if (within && name.length() < LONGEST) {
                name.append(c);
            }
        }
    }

    /** Those that were there, however they were written. */
    Set<String> found() {
        end();
        return found;
    }

    private void end() {
        String plain = unescaped(name.toString());
        if (wanted.contains(plain)) {
            found.add(plain);
        }
        name.setLength(0);
    }

    /** {@code J#61vaScript} is {@code JavaScript}. */
    static String unescaped(String text) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
