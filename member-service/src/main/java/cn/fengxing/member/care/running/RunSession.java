package cn.fengxing.member.care.running;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.places.Places;
import cn.fengxing.member.care.CareSettings;
import cn.fengxing.member.care.Programme;
import cn.fengxing.member.care.Programmes;
import cn.fengxing.member.care.knownstation.KnownStations;
import cn.fengxing.member.care.session.CareSession;
import cn.fengxing.member.care.session.CareSessionRequest;
import cn.fengxing.member.care.session.CareSessions;
import cn.fengxing.member.care.signup.TellMovedUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans a session and moves it; more places, and those who wait move up. */
@ApplicationScoped
public class RunSession {

    private final Programmes programmes;
    private final CareSessions sessions;
    private final Offered offered;
    private final CareSettings settings;
    private final Clock clock;

    RunSession(Programmes programmes, CareSessions sessions, Offered offered, CareSettings settings, Clock clock) {
        this.programmes = programmes;
        this.sessions = sessions;
        this.offered = offered;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where a session takes place, its places, and whoever must hear of a change. */
    @ApplicationScoped
    static class Offered {

        private final Places places;
        private final TellMovedUp tellMovedUp;
        private final KnownStations stations;

        Offered(Places places, TellMovedUp tellMovedUp, KnownStations stations) {
            this.stations = stations;
            this.places = places;
            this.tellMovedUp = tellMovedUp;
        }

        void begin(UUID sessionId, CareSessionRequest request) {
            stations.require(request.stationId());
            places.offer(sessionId, request.terms());
        }

        void change(UUID sessionId, CareSessionRequest request) {
            stations.require(request.stationId());
            tellMovedUp.tell(places.change(sessionId, request.terms()));
        }

        void end(UUID sessionId) {
            tellMovedUp.tellCalledOff(places.callOff(sessionId));
        }
    }

    @Transactional
    public UUID plan(UUID programmeId, CareSessionRequest request) {
        Programme programme = programmes.run(programmeId);
        programme.requireOpen();
        CareSession session = CareSession.plan(programmeId, request, clock.instant(), settings.keptFor());
        sessions.persistAndFlush(session);
        offered.begin(session.id(), request);
        return session.id();
    }

    /** Who has signed up keeps the place; fewer places than are taken are refused. */
    @Transactional
    public void move(UUID id, @Nullable String ifMatch, CareSessionRequest request) {
        CareSession session = sessions.run(id).session();
        EntityTags.requireMatch(ifMatch, session.version());
        session.move(request, clock.instant(), settings.keptFor());
        sessions.flush();
        offered.change(id, request);
    }

    @Transactional
    public void cancel(UUID id, @Nullable String ifMatch) {
        CareSession session = sessions.run(id).session();
        EntityTags.requireMatch(ifMatch, session.version());
        session.cancel();
        sessions.flush();
        offered.end(id);
    }
}
