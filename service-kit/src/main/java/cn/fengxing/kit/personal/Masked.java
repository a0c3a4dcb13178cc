package cn.fengxing.kit.personal;

/** Personal values as they are shown to those who need to recognise them but not to know them. */
public final class Masked {

    private Masked() {}

    /** {@code 13812345678} → {@code 138****5678}; a number shorter than 11 digits shows at most its last two. */
    public static String phone(String phone) {
        if (phone.length() < 11) {
            int shown = Math.min(2, phone.length() / 3);
            return "*".repeat(phone.length() - shown) + phone.substring(phone.length() - shown);
        }
        int last = phone.length() - 4;
        return phone.substring(0, last - 4) + "****" + phone.substring(last);
    }

    /** {@code 张伟明} → {@code 张**}. */
    public static String name(String name) {
        int characters = name.codePointCount(0, name.length());
        if (characters < 2) {
            return "*".repeat(characters);
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*".repeat(characters - 1);
    }
}
