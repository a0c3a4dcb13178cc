package cn.fengxing.member.care.signup;

import cn.fengxing.kit.places.Place;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who has moved up, or need not come, is told in the transaction in which that happened. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellMovedUp {

    private final CareSignUps signUps;
    private final SendNotice sendNotice;
    private final Clock clock;

    TellMovedUp(CareSignUps signUps, SendNotice sendNotice, Clock clock) {
        this.signUps = signUps;
        this.sendNotice = sendNotice;
        this.clock = clock;
    }

    public void tell(List<Place> movedUp) {
        tell(movedUp, NoticeKind.CARE_PLACE_GAINED);
    }

    /** Held places and waiting alike. */
    public void tellCalledOff(List<Place> places) {
        tell(places, NoticeKind.CARE_CANCELLED);
    }

    private void tell(List<Place> places, NoticeKind kind) {
        places.forEach(place -> signUps.of(place.id())
                .ifPresent(signUp -> sendNotice.to(signUp.personId(), kind, place.subjectId(), clock.instant())));
    }
}
