package cn.fengxing.member.honour.record;

import cn.fengxing.member.consent.ConsentWithdrawn;
import cn.fengxing.member.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Recorded honours go with the consent that they hang on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ForgetHonours {

    private final GivenHonours honours;

    ForgetHonours(GivenHonours honours) {
        this.honours = honours;
    }

    void onWithdrawn(@Observes ConsentWithdrawn consent) {
        if (consent.purpose() == Purpose.HONOUR) {
            all(consent.personId());
        }
    }

    void all(UUID personId) {
        honours.of(personId).forEach(honour -> honours.delete(personId, honour.id()));
    }
}
