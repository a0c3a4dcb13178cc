package cn.fengxing.grievance.receipt;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fifteen random digits and a check digit (ISO/IEC 7064, MOD 11,10), which finds every single wrong digit before a try is spent on it.
 *
 * @param digits all sixteen
 */
public record Receipt(String digits) {

    private static final int LENGTH = 16;
    private static final int FINDING = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern GROUPING = Pattern.compile("[ -]");
    private static final Pattern DIGITS = Pattern.compile("\\d{" + LENGTH + "}");

    public Receipt {
        if (!DIGITS.matcher(digits).matches() || checkDigit(digits) != digits.charAt(LENGTH - 1) - '0') {
            throw new IllegalArgumentException("no receipt");
        }
    }

    static Receipt next() {
        StringBuilder digits = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH - 1, 0, 10).forEach(digits::append);
        return new Receipt(digits.append(checkDigit(digits)).toString());
    }

    /** As somebody typed it, in groups or not; empty if a digit is wrong or missing. */
    static Optional<Receipt> parse(String typed) {
        try {
            return Optional.of(new Receipt(GROUPING.matcher(typed).replaceAll("")));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }

    /** The half by which it is found; eight digits alone open nothing. */
    String finding() {
        return digits.substring(0, FINDING);
    }

    public boolean endsIn(String last) {
        return digits.endsWith(last);
    }

    private static int checkDigit(CharSequence digits) {
        int product = 10;
        for (int i = 0; i < LENGTH - 1; i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    /** Never the digits: texts end in logs. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
