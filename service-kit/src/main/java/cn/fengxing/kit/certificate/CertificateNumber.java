package cn.fengxing.kit.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed and typed in again, e.g. {@code XFQS-2026-000123-K}: prefix, year, sequence, and a check character over the
 * three by ISO 7064 MOD 37,36, which finds each wrong character and nearly every pair that was swapped.
 *
 * @param text upper case
 */
public record CertificateNumber(String text) {

    /** Of a valid number's form; whether its check character is right it does not say. */
    public static final String PATTERN = "^[A-Z]{2,6}-[0-9]{4}-[0-9]{6,9}-[0-9A-Z]$";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final int MODULUS = 36;

    /** @throws IllegalArgumentException if it is none */
    public CertificateNumber {
        if (!FORM.matcher(text).matches() || text.charAt(text.length() - 1) != check(text)) {
            throw new IllegalArgumentException("not a certificate's number");
        }
    }

    /**
     * @param prefix 2 to 6 capitals
     * @param sequence from 1
     */
    static CertificateNumber of(String prefix, int year, long sequence) {
        String start = "%s-%04d-%06d-".formatted(prefix, year, sequence);
        return new CertificateNumber(start + check(start + '0'));
    }

    /** The number as somebody typed it, spaces around it and small letters included; empty if it is none. */
    public static Optional<CertificateNumber> parse(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() && text.charAt(text.length() - 1) == check(text)
                ? Optional.of(new CertificateNumber(text))
                : Optional.empty();
    }

    /** Of all but the last character; hyphens do not count. */
    private static char check(String text) {
        int product = MODULUS;
        for (char character : text.substring(0, text.length() - 1).toCharArray()) {
            if (character != '-') {
                int sum = (product + Character.digit(character, MODULUS)) % MODULUS;
                product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
            }
        }
        return Character.toUpperCase(Character.forDigit((MODULUS + 1 - product) % MODULUS, MODULUS));
    }

    @Override
    public String toString() {
        return text;
    }
}
