package cn.fengxing.member.honour.publicity;

import cn.fengxing.kit.certificate.CertificateNumber;
import cn.fengxing.kit.certificate.VerificationCode;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.LetterStatus;
import cn.fengxing.member.honour.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Whether a sheet is genuine. */
@ApplicationScoped
public class VerifyLetter {

    /** Compared with where there is no letter, so that both cost the same. */
    private static final byte[] NO_HASH = new byte[32];

    private final Letters letters;

    VerifyLetter(Letters letters) {
        this.letters = letters;
    }

    /** Empty for a wrong code and for a number that was never given out. */
    @Transactional
    public Optional<VerificationView> verify(String number, String code) {
        Optional<Letter> letter = CertificateNumber.parse(number).flatMap(parsed -> letters.numbered(parsed.text()));
        byte[] hash = letter.map(Letter::codeHash).orElse(NO_HASH);
        boolean genuine = new VerificationCode(code).matches(hash);
        return genuine ? letter.map(this::view) : Optional.empty();
    }

    private VerificationView view(Letter letter) {
        return new VerificationView(
                Objects.requireNonNull(letter.number()),
                status(letter),
                letter.kind(),
                letter.kind().honour(),
                letters.issuerOf(letter),
                letters.nameOn(letter).orElse(null),
                Objects.requireNonNull(letter.issuedOn()),
                letter.revokedOn(),
                letter.revocation());
    }

    private static Genuineness status(Letter letter) {
        if (letter.forgotten()) {
            return Genuineness.CANCELLED;
        }
        return letter.status() == LetterStatus.REVOKED ? Genuineness.REVOKED : Genuineness.VALID;
    }
}
