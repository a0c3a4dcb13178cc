package cn.fengxing.grievance.statement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that would tell who somebody is: mobile phones and identity numbers, also when written in groups. */
public final class Identifying {

    /** What such a number is. */
    public enum Kind {
        PHONE("(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"),
        IDENTITY_NUMBER("\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]");

        private final Pattern pattern;

        Kind(String number) {
            this.pattern = Pattern.compile("(?<!\\d)(?:" + number + ")(?!\\d)");
        }
    }

    private static final Pattern NUMBERS =
            Pattern.compile(Kind.IDENTITY_NUMBER.pattern.pattern() + "|" + Kind.PHONE.pattern.pattern());

    private Identifying() {}

    public static boolean isIn(String text) {
        return NUMBERS.matcher(text).find();
    }

    /** What of it is in the text, to warn whoever wrote it. */
    public static List<Kind> in(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.pattern.matcher(text).find())
                .toList();
    }

    /** The text with such numbers blotted out, as it leaves the branch. */
    public static String masked(String text) {
        return NUMBERS.matcher(text).replaceAll("＊＊＊");
    }
}
