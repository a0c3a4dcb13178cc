package cn.fengxing.member.honour.letter;

import cn.fengxing.member.consent.ConsentWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Letters go with the consent that they hang on, and the wall with its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ForgetLetters {

    private final Letters letters;

    ForgetLetters(Letters letters) {
        this.letters = letters;
    }

    public void onWithdrawn(@Observes ConsentWithdrawn consent) {
        switch (consent.purpose()) {
            case HONOUR -> all(consent.personId());
            case PIONEER_WALL -> letters.of(consent.personId()).forEach(Letter::leaveWall);
            default -> {
                // another feature's
            }
        }
    }

    /** Numbers stay, names do not. */
    public void all(UUID personId) {
        letters.of(personId).forEach(letters::forget);
    }
}
