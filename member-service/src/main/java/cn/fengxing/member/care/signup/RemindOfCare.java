package cn.fengxing.member.care.signup;

import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.places.PlaceState;
import cn.fengxing.member.care.session.CareSession;
import cn.fengxing.member.care.session.CareSessions;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reminds those who have a place, the day before; who waits for one is not told to come. */
@ApplicationScoped
public class RemindOfCare implements DueWork {

    /** More than a session can have places and people waiting. */
    private static final int ALL = 4_000;

    private final CareSessions sessions;
    private final CareSignUps signUps;
    private final SendNotice sendNotice;
    private final Clock clock;

    RemindOfCare(CareSessions sessions, CareSignUps signUps, SendNotice sendNotice, Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.sendNotice = sendNotice;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-care";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(sessions.claimToRemind(now, limit), CareSession::id)
                .each(this::remind, sessions::flush);
    }

    @Override
    @Transactional
    public void putOff(UUID id, Instant until) {
        sessions.remindLater(id, until);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return sessions.earliestReminder();
    }

    private void remind(CareSession session) {
        signUps.of(session.id(), 0, ALL).stream()
                .filter(signUp -> signUp.state() == PlaceState.HELD)
                .forEach(signUp ->
                        sendNotice.to(signUp.personId(), NoticeKind.CARE_REMINDER, session.id(), clock.instant()));
        session.reminded();
    }
}
