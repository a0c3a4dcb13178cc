package cn.fengxing.member.care.running;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.places.Place;
import cn.fengxing.kit.places.Places;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.care.session.CareSessions;
import cn.fengxing.member.care.signup.CareSignUp;
import cn.fengxing.member.care.signup.CareSignUps;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of who runs a session: who is expected, who waits, who came. */
@ApplicationScoped
public class CareRoster {

    private final CareSessions sessions;
    private final CareSignUps signUps;
    private final People people;
    private final Marks marks;
    private final Clock clock;

    CareRoster(CareSessions sessions, CareSignUps signUps, People people, Marks marks, Clock clock) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.people = people;
        this.marks = marks;
        this.clock = clock;
    }

    /** By number. */
    @ApplicationScoped
    static class Marks {

        private final Places places;
        private final MarkAttendance markAttendance;

        Marks(Places places, MarkAttendance markAttendance) {
            this.places = places;
            this.markAttendance = markAttendance;
        }

        void mark(CareSessions.Held held, int number, MarkCareRequest request) {
            Place place = places.byNumber(held.session().id(), number).orElseThrow(CommonProblems::notFound);
            markAttendance.mark(held, place.id(), request.attendance());
        }
    }

    @Transactional
    public Page<AttendeeView> list(UUID sessionId, PageRequest page) {
        sessions.run(sessionId);
        List<CareSignUp> rows = signUps.of(sessionId, page.after(Integer.class).orElse(0), page.limit() + 1);
        return Page.of(rows.stream().map(this::view).toList(), page, AttendeeView::number);
    }

    @Transactional
    public AttendeeView mark(UUID sessionId, int number, MarkCareRequest request) {
        CareSessions.Held held = sessions.run(sessionId);
        held.session().requireBegun(clock.instant());
        marks.mark(held, number, request);
        return signUps.of(sessionId, number - 1, 1).stream()
                .filter(signUp -> signUp.number() == number)
                .map(this::view)
                .findFirst()
                .orElseThrow(CommonProblems::notFound);
    }

    private AttendeeView view(CareSignUp signUp) {
        @Nullable
        String name = signUp.showsName()
                ? people.living(signUp.personId()).flatMap(people::nameOf).orElse(null)
                : null;
        return new AttendeeView(signUp.number(), signUp.state(), name, signUp.attendance());
    }
}
