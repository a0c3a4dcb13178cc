package cn.fengxing.kit.numbers;

import java.util.Optional;

/**
 * The unified social credit code of legal persons and other organisations: 17 characters and a check character (GB 32100-2015,
 * section 5.5: weights are the powers of 3 modulo 31).
 *
 * @param text 18 characters, upper case
 */
public record SocialCreditCode(String text) {

    /** Section 5.1: digits and capitals without I, O, S, V and Z. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;

    /** @throws IllegalArgumentException if it is none; the message does not repeat it */
    public SocialCreditCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    /** Whether the text is exactly a code with the right check character; nothing is trimmed or converted. */
    public static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(character -> CHARACTERS.indexOf(character) >= 0)
                && text.charAt(LENGTH - 1) == check(text);
    }

    /** The code if the text is one. */
    public static Optional<SocialCreditCode> of(String text) {
        return isValid(text) ? Optional.of(new SocialCreditCode(text)) : Optional.empty();
    }

    /**
     * Appends the check character.
     *
     * @param first the first 17 characters
     * @throws IllegalArgumentException if they cannot be the beginning of a code
     */
    public static SocialCreditCode completing(String first) {
        if (first.length() != LENGTH - 1 || first.chars().anyMatch(character -> CHARACTERS.indexOf(character) < 0)) {
            throw new IllegalArgumentException("not the beginning of a unified social credit code");
        }
        return new SocialCreditCode(first + check(first));
    }

    private static char check(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }
}
