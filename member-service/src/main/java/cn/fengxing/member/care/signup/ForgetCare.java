package cn.fengxing.member.care.signup;

import cn.fengxing.kit.places.Place;
import cn.fengxing.kit.places.PlaceHolder;
import cn.fengxing.kit.places.Places;
import cn.fengxing.member.care.CareKind;
import cn.fengxing.member.consent.ConsentWithdrawn;
import cn.fengxing.member.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** All sign-ups of a person go, of whoever leaves, or those for health, of whoever takes that consent back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ForgetCare {

    private final Places places;
    private final MyCareSignUps mySignUps;
    private final CareSignUps signUps;
    private final TellMovedUp tellMovedUp;

    ForgetCare(Places places, MyCareSignUps mySignUps, CareSignUps signUps, TellMovedUp tellMovedUp) {
        this.places = places;
        this.mySignUps = mySignUps;
        this.signUps = signUps;
        this.tellMovedUp = tellMovedUp;
    }

    void forget(UUID personId) {
        mySignUps.holders(personId).toList().forEach(this::forget);
    }

    void onWithdrawal(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == Purpose.HEALTH) {
            forget(places.holder(CareKind.HEALTH_CHECK.holderField(), withdrawn.personId()));
        }
    }

    private void forget(PlaceHolder holder) {
        signUps.forget(places.of(holder).stream().map(Place::id).toList());
        tellMovedUp.tell(places.forget(holder));
    }
}
