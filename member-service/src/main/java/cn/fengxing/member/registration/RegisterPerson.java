package cn.fengxing.member.registration;

import cn.fengxing.kit.http.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.identity.CheckCode;
import cn.fengxing.member.identity.SignInWay;
import cn.fengxing.member.identity.StartSession;
import cn.fengxing.member.identity.TokensView;
import cn.fengxing.member.person.Branches;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Registers a worker who holds the phone; a phone that is registered already is signed in as it is. */
@ApplicationScoped
public class RegisterPerson {

    private final CheckCode checkCode;
    private final People people;
    private final Branches branches;
    private final StartSession startSession;
    private final Clock clock;

    RegisterPerson(CheckCode checkCode, People people, Branches branches, StartSession startSession, Clock clock) {
        this.checkCode = checkCode;
        this.people = people;
        this.branches = branches;
        this.startSession = startSession;
        this.clock = clock;
    }

    @Transactional
    public TokensView register(RegisterRequest request) {
        checkCode.check(request.phone(), request.code());
        Person person = people.byPhone(request.phone()).orElseGet(() -> create(request));
        return startSession.start(person, SignInWay.PHONE_CODE);
    }

    private Person create(RegisterRequest request) {
        if (!branches.isCompany(request.platformId())) {
            throw new FieldRejected("platformId", "company-unknown");
        }
        if (request.partnerId() != null && !branches.isCompany(request.partnerId())) {
            throw new FieldRejected("partnerId", "company-unknown");
        }
        var branch = branches.responsibleFor(request.kindOfWork(), request.divisionCode());
        Person person = Person.worker(request.work(), branch.orElse(null), clock.instant());
        people.sealPhone(person, request.phone());
        people.announce(person);
        people.getEntityManager()
                .createNativeQuery("INSERT INTO consent (id, person_id, purpose, text_version, given_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Ids.next())
                .setParameter(2, person.id())
                .setParameter(3, request.consent().purpose().name())
                .setParameter(4, request.consent().textVersion())
                .setParameter(5, clock.instant())
                .executeUpdate();
        return person;
    }
}
