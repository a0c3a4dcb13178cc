package cn.fengxing.member.identity;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Ends sessions of the caller; every service learns of it within a second. */
@ApplicationScoped
public class SignOut {

    private final Caller caller;
    private final People people;
    private final Sessions sessions;

    SignOut(Caller caller, People people, Sessions sessions) {
        this.caller = caller;
        this.people = people;
        this.sessions = sessions;
    }

    @Transactional
    public void from(UUID sessionId) {
        Person person = me();
        if (!sessions.revoke(person.id(), sessionId)) {
            throw CommonProblems.notFound();
        }
        people.announce(person);
    }

    /** Signing out of a session that has ended already is no fault. */
    @Transactional
    public void here() {
        Person person = me();
        if (sessions.revoke(person.id(), caller.sessionId())) {
            people.announce(person);
        }
    }

    @Transactional
    public void everywhere() {
        Person person = me();
        sessions.revokeAll(person.id());
        person.voidTokens(Instant.now());
        people.announce(person);
    }

    /** The token in hand goes on. */
    @Transactional
    public void elsewhere() {
        Person person = me();
        sessions.revokeOthers(person.id(), caller.sessionId());
        people.announce(person);
    }

    private Person me() {
        return people.locked(caller.personId()).orElseThrow(CommonProblems::notFound);
    }
}
