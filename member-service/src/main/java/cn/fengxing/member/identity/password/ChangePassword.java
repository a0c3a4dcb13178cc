package cn.fengxing.member.identity.password;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.identity.IdentityRejected;
import cn.fengxing.member.identity.Sessions;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.staff.Passwords;
import cn.fengxing.member.staff.StaffAccounts;
import cn.fengxing.member.staff.StaffAccounts.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Changes the caller's password, which until then another may know, and signs out everywhere else. */
@ApplicationScoped
public class ChangePassword {

    private final Caller caller;
    private final StaffAccounts accounts;
    private final People people;
    private final Sessions sessions;
    private final AuditTrail audit;

    ChangePassword(Caller caller, StaffAccounts accounts, People people, Sessions sessions, AuditTrail audit) {
        this.caller = caller;
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Both slow hashes are worked out outside of a transaction. */
    public void change(String current, String next) {
        UUID personId = caller.personId();
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.tryOf(personId));
        if (!Passwords.matches(current, account.map(Account::passwordHash))) {
            throw new IdentityRejected.WrongPassword();
        }
        if (next.equals(current)) {
            throw new IdentityRejected.SamePassword();
        }
        String hash = Passwords.hash(next);
        QuarkusTransaction.requiringNew().run(() -> store(personId, hash));
    }

    private void store(UUID personId, String hash) {
        Person person = people.locked(personId).orElseThrow(CommonProblems::notFound);
        accounts.change(personId, hash);
        sessions.revokeOthers(personId, caller.sessionId());
        people.announce(person);
        audit.record("change-password", "person", personId.toString(), null);
    }
}
