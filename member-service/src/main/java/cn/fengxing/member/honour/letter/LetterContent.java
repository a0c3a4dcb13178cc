package cn.fengxing.member.honour.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a letter.
 *
 * @param name as the holder told it when accepting; null before
 * @param citation deeds or duties
 * @param code of the verification; null before it is issued
 */
public record LetterContent(
        UUID personId,
        @Nullable String name,
        String citation,
        @Nullable String code) {

    public static LetterContent offered(UUID personId, String citation) {
        return new LetterContent(personId, null, citation, null);
    }

    public LetterContent issued(String holderName, String verificationCode) {
        return new LetterContent(personId, holderName, citation, verificationCode);
    }

    public LetterContent of(UUID otherPerson) {
        return new LetterContent(otherPerson, name, citation, code);
    }
}
