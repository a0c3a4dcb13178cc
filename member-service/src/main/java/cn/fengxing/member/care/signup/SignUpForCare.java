package cn.fengxing.member.care.signup;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.places.Place;
import cn.fengxing.kit.places.Places;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.care.CareRejected;
import cn.fengxing.member.care.Programme;
import cn.fengxing.member.care.session.CareSessions;
import cn.fengxing.member.consent.ConsentGiven;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker signs up for a session. */
@ApplicationScoped
public class SignUpForCare {

    private final Caller caller;
    private final Eligibility eligibility;
    private final CareSessions sessions;
    private final Places places;
    private final CareSignUps signUps;

    SignUpForCare(Caller caller, Eligibility eligibility, CareSessions sessions, Places places, CareSignUps signUps) {
        this.caller = caller;
        this.eligibility = eligibility;
        this.sessions = sessions;
        this.places = places;
        this.signUps = signUps;
    }

    /** Whether somebody may come at all. */
    @ApplicationScoped
    static class Eligibility {

        private final People people;
        private final Consents consents;
        private final NoShows noShows;

        Eligibility(People people, Consents consents, NoShows noShows) {
            this.people = people;
            this.consents = consents;
            this.noShows = noShows;
        }

        void require(Programme programme, UUID personId, @Nullable ConsentGiven consent) {
            Person person = people.living(personId).orElseThrow(CommonProblems::notFound);
            programme.requireFor(person.kindOfWork());
            if (programme.kind().health()) {
                requireConsent(personId, consent);
            }
            noShows.requireNotResting(personId);
        }

        private void requireConsent(UUID personId, @Nullable ConsentGiven consent) {
            if (consent != null) {
                consents.give(personId, Purpose.HEALTH, consent);
            } else if (!consents.stands(personId, Purpose.HEALTH)) {
                throw new CareRejected.ConsentMissing();
            }
        }
    }

    @Transactional
    public CareSignUpView signUp(UUID sessionId, CareSignUpRequest request) {
        UUID me = caller.personId();
        CareSessions.Held held = sessions.get(sessionId);
        held.session().requirePlanned();
        eligibility.require(held.programme(), me, request.consent());
        Place place =
                places.signUp(sessionId, places.holder(held.programme().kind().holderField(), me));
        signUps.add(place, me, request.showsName());
        return new CareSignUpView(sessionId, place.number(), place.state(), places.ahead(place));
    }
}
