package cn.fengxing.member.care.running;

import cn.fengxing.kit.places.PlaceState;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.care.CareRejected;
import cn.fengxing.member.care.figures.CountCare;
import cn.fengxing.member.care.session.CareSessions;
import cn.fengxing.member.care.signup.CareAttendance;
import cn.fengxing.member.care.signup.CareSignUp;
import cn.fengxing.member.care.signup.CareSignUps;
import cn.fengxing.member.care.signup.NoShows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Marks a place, counts, and keeps account of who stayed away. Marked twice alike, it counts once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MarkAttendance {

    private final CareSignUps signUps;
    private final CareSessions sessions;
    private final NoShows noShows;
    private final CountCare count;

    MarkAttendance(CareSignUps signUps, CareSessions sessions, NoShows noShows, CountCare count) {
        this.signUps = signUps;
        this.sessions = sessions;
        this.noShows = noShows;
        this.count = count;
    }

    void mark(CareSessions.Held held, UUID placeId, CareAttendance attendance) {
        CareSignUp signUp = signUps.locked(placeId).orElseThrow(CommonProblems::notFound);
        if (signUp.state() != PlaceState.HELD) {
            throw new CareRejected.NoPlace();
        }
        if (signUp.attendance() == attendance) {
            return;
        }
        signUps.mark(placeId, attendance);
        count(held, came(attendance) - came(signUp.attendance()));
        if (attendance == CareAttendance.NO_SHOW) {
            noShows.record(placeId, signUp.personId(), held.session().day());
        } else {
            noShows.excuse(placeId);
        }
    }

    private void count(CareSessions.Held held, int delta) {
        if (delta != 0) {
            sessions.addAttended(held.session().id(), delta);
            count.personTimes(held.programme(), held.session().day(), delta);
        }
    }

    private static int came(@Nullable CareAttendance attendance) {
        return attendance == CareAttendance.ATTENDED ? 1 : 0;
    }
}
