package cn.fengxing.member.care.signup;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.places.Places;
import cn.fengxing.member.care.session.CareSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A worker cannot come after all; the next who waits moves up and is told. */
@ApplicationScoped
public class GiveUpCarePlace {

    private final Caller caller;
    private final CareSessions sessions;
    private final Places places;
    private final Leaving leaving;
    private final Clock clock;

    GiveUpCarePlace(Caller caller, CareSessions sessions, Places places, Leaving leaving, Clock clock) {
        this.caller = caller;
        this.sessions = sessions;
        this.places = places;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** What is left of a sign-up when its person leaves: nothing, and somebody who moves up. */
    @ApplicationScoped
    static class Leaving {

        private final CareSignUps signUps;
        private final TellMovedUp tellMovedUp;

        Leaving(CareSignUps signUps, TellMovedUp tellMovedUp) {
            this.signUps = signUps;
            this.tellMovedUp = tellMovedUp;
        }

        void after(Places.GivenUp givenUp) {
            signUps.forget(List.of(givenUp.place().id()));
            tellMovedUp.tell(givenUp.movedUp());
        }
    }

    @Transactional
    public void giveUp(UUID sessionId) {
        UUID me = caller.personId();
        CareSessions.Held held = sessions.get(sessionId);
        var holder = places.holder(held.programme().kind().holderField(), me);
        held.session().requireAhead(clock.instant());
        leaving.after(places.giveUp(sessionId, holder));
    }
}
