package cn.fengxing.org.organisation;

/** Unified social credit codes (GB 32100-2015): 17 characters and a check character modulo 31. */
public final class SocialCreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = CHARACTERS.length();

    private SocialCreditCode() {}

    /** Weights are the powers of 3 modulo 31 (GB 32100, section 5.6). */
    public static boolean isValid(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % BASE;
        }
        return CHARACTERS.indexOf(code.charAt(LENGTH - 1)) == (BASE - sum % BASE) % BASE;
    }
}
