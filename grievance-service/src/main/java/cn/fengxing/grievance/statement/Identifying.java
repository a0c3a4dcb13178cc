package cn.fengxing.grievance.statement;

import java.util.regex.Pattern;

/** Numbers that would tell who somebody is: mobile phones and identity numbers, also when written in groups. */
public final class Identifying {

    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(?:\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]"
            + "|(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})(?!\\d)");

    private Identifying() {}

    public static boolean isIn(String text) {
        return NUMBERS.matcher(text).find();
    }

    /** The text with such numbers blotted out, as it leaves the branch. */
    public static String masked(String text) {
        return NUMBERS.matcher(text).replaceAll("＊＊＊");
    }
}
