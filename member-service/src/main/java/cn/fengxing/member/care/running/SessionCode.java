package cn.fengxing.member.care.running;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.qr.QrPicture;
import cn.fengxing.kit.rotatingcode.RotatingCode;
import cn.fengxing.kit.rotatingcode.RotatingCodes;
import cn.fengxing.member.care.session.CareSession;
import cn.fengxing.member.care.session.CareSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The code on the screen of who runs a session. */
@ApplicationScoped
public class SessionCode {

    private static final String PURPOSE = "CARE_SESSION";

    private final CareSessions sessions;
    private final RotatingCodes codes;
    private final Clock clock;

    SessionCode(CareSessions sessions, RotatingCodes codes, Clock clock) {
        this.sessions = sessions;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    public SessionCodeView show(UUID sessionId) {
        sessions.run(sessionId).session().requireRunning(clock.instant());
        RotatingCode code = codes.current(PURPOSE, sessionId);
        return new SessionCodeView(
                code.scan(),
                code.digits(),
                code.renewAt(),
                QrPicture.of(code.scan()).svg());
    }

    void require(CareSession session, String given) {
        session.requireRunning(clock.instant());
        if (!codes.accepts(PURPOSE, session.id(), given)) {
            throw new FieldRejected("code", "code-not-current");
        }
    }
}
