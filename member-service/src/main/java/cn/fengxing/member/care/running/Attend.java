package cn.fengxing.member.care.running;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.places.Place;
import cn.fengxing.kit.places.Places;
import cn.fengxing.member.care.CareRejected;
import cn.fengxing.member.care.session.CareSessions;
import cn.fengxing.member.care.signup.CareAttendance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A worker is there: the code on the screen proves it. */
@ApplicationScoped
public class Attend {

    private final Caller caller;
    private final CareSessions sessions;
    private final SessionCode code;
    private final Places places;
    private final MarkAttendance markAttendance;

    Attend(Caller caller, CareSessions sessions, SessionCode code, Places places, MarkAttendance markAttendance) {
        this.caller = caller;
        this.sessions = sessions;
        this.code = code;
        this.places = places;
        this.markAttendance = markAttendance;
    }

    @Transactional
    public void attend(UUID sessionId, String given) {
        UUID me = caller.personId();
        CareSessions.Held held = sessions.get(sessionId);
        code.require(held.session(), given);
        Place place = places.of(sessionId, places.holder(held.programme().kind().holderField(), me))
                .orElseThrow(CareRejected.NoPlace::new);
        markAttendance.mark(held, place.id(), CareAttendance.ATTENDED);
    }
}
