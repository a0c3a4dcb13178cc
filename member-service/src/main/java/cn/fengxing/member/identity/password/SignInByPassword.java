package cn.fengxing.member.identity.password;

import cn.fengxing.member.identity.IdentityRejected;
import cn.fengxing.member.identity.SignInWay;
import cn.fengxing.member.identity.StartSession;
import cn.fengxing.member.identity.TokensView;
import cn.fengxing.member.identity.secondfactor.SecondFactorRejected;
import cn.fengxing.member.identity.secondfactor.SecondFactors;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.staff.Passwords;
import cn.fengxing.member.staff.StaffAccounts;
import cn.fengxing.member.staff.StaffAccounts.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs in staff. The slow hash is worked out between two transactions, so that it holds no connection. */
@ApplicationScoped
public class SignInByPassword {

    private final StaffAccounts accounts;
    private final People people;
    private final SecondFactors factors;
    private final StartSession startSession;

    SignInByPassword(StaffAccounts accounts, People people, SecondFactors factors, StartSession startSession) {
        this.accounts = accounts;
        this.people = people;
        this.factors = factors;
        this.startSession = startSession;
    }

    /** @param code of the second factor, asked for only once the password was right */
    public TokensView signIn(String username, String password, @Nullable String code) {
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.tryOf(username));
        if (!Passwords.matches(password, account.map(Account::passwordHash))) {
            throw new IdentityRejected.WrongPassword();
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> start(account.orElseThrow().personId(), code));
    }

    /** A try with a wrong code stays counted like one with a wrong password. */
    private TokensView start(UUID personId, @Nullable String code) {
        // An account that was left behind when its holder's two became one leads nowhere.
        Person person = people.living(personId).orElseThrow(IdentityRejected.WrongPassword::new);
        if (factors.confirmed(personId)) {
            check(personId, code);
        }
        accounts.passed(personId);
        return startSession.start(person, SignInWay.PASSWORD);
    }

    private void check(UUID personId, @Nullable String code) {
        if (code == null) {
            throw new SecondFactorRejected.Required();
        }
        if (!factors.take(personId, code, Instant.now())) {
            throw new SecondFactorRejected.WrongCode();
        }
    }
}
