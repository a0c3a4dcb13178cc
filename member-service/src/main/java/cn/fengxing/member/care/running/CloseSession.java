package cn.fengxing.member.care.running;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.places.PlaceState;
import cn.fengxing.member.care.figures.CountCare;
import cn.fengxing.member.care.session.CareSessions;
import cn.fengxing.member.care.signup.CareAttendance;
import cn.fengxing.member.care.signup.CareSignUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The session is over: who holds a place and is not marked has stayed away. */
@ApplicationScoped
public class CloseSession {

    /** More than a session has places. */
    private static final int ALL = 10_000;

    private final CareSessions sessions;
    private final CareSignUps signUps;
    private final MarkAttendance markAttendance;
    private final CountCare count;
    private final Clock clock;

    CloseSession(
            CareSessions sessions, CareSignUps signUps, MarkAttendance markAttendance, CountCare count, Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.markAttendance = markAttendance;
        this.count = count;
        this.clock = clock;
    }

    @Transactional
    public void close(UUID id, @Nullable String ifMatch, int walkIns) {
        CareSessions.Held held = sessions.run(id);
        EntityTags.requireMatch(ifMatch, held.session().version());
        held.session().close(walkIns, clock.instant());
        sessions.flush();
        signUps.of(id, 0, ALL).stream()
                .filter(signUp -> signUp.state() == PlaceState.HELD && signUp.attendance() == null)
                .forEach(signUp -> markAttendance.mark(held, signUp.placeId(), CareAttendance.NO_SHOW));
        count.personTimes(held.programme(), held.session().day(), walkIns);
        count.session(held.programme(), held.session().day());
    }
}
