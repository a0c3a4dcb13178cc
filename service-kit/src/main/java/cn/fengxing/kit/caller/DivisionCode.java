package cn.fengxing.kit.caller;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A 12-digit code of GB/T 2260 and GB/T 10114: province 2, city 4, county 6, township 9, village 12 digits, then zeros. */
public final class DivisionCode {

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{11}");
    private static final int[] LEVELS = {2, 4, 6, 9};

    private DivisionCode() {}

    /** Whether the one is the other or lies in it; a code that is none holds nothing and lies nowhere. */
    public static boolean holds(@Nullable String outer, @Nullable String inner) {
        return isCode(outer) && isCode(inner) && inner.startsWith(prefix(outer));
    }

    /** What the codes of all divisions within begin with. */
    public static String prefix(String code) {
        for (int level : LEVELS) {
            if (code.chars().skip(level).allMatch(digit -> digit == '0')) {
                return code.substring(0, level);
            }
        }
        return code;
    }

    public static boolean isCode(@Nullable String code) {
        return code != null && CODE.matcher(code).matches();
    }
}
