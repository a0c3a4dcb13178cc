package cn.fengxing.kit.tabular;

import java.util.regex.Pattern;

/** What a person meant to type. */
public final class Cleaned {

    /** Spaces of every width, those of no width, marks of byte order, control characters. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u200B-\\u200D\\u2060\\uFEFF]+");

    private static final int FULL_WIDTH = 0xFF01 - '!';

    private Cleaned() {}

    /** Letters and digits of full width become ASCII, spaces become one or, at the ends, none. Punctuation stays as it is. */
    public static String text(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        String spaced = SPACE.matcher(Neutral.undone(raw)).replaceAll(" ").strip();
        StringBuilder narrow = new StringBuilder(spaced.length());
        for (int i = 0; i < spaced.length(); i++) {
            char unit = spaced.charAt(i);
            boolean wide = unit >= '０' && unit <= '９' || unit >= 'Ａ' && unit <= 'Ｚ' || unit >= 'ａ' && unit <= 'ｚ';
            narrow.append(wide ? (char) (unit - FULL_WIDTH) : unit);
        }
        return narrow.toString();
    }

    /** As most cells are: nothing but visible ASCII and common characters. */
    private static boolean isClean(String raw) {
        return !raw.startsWith("'")
                && raw.chars().allMatch(unit -> unit > ' ' && unit < 0x7F || unit >= 0x4E00 && unit <= 0x9FFF);
    }

    /** As {@link #text}, with no space at all: Chinese words have none. */
    public static String joined(String raw) {
        String text = text(raw);
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' || betweenLatin(text, i)) {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    private static boolean betweenLatin(String text, int at) {
        return text.charAt(at - 1) < 0x80 && text.charAt(at + 1) < 0x80;
    }

    /** Also punctuation of full width becomes ASCII; for numbers, dates and codes. */
    static String code(String raw) {
        StringBuilder narrow = new StringBuilder();
        text(raw)
                .chars()
                .filter(unit -> unit != ' ')
                .forEach(unit ->
                        narrow.append(unit > 0xFF00 && unit < 0xFF5F ? (char) (unit - FULL_WIDTH) : (char) unit));
        return narrow.toString();
    }
}
