package cn.fengxing.member.identity;

import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.staff.Passwords;
import cn.fengxing.member.staff.StaffAccounts;
import cn.fengxing.member.staff.StaffAccounts.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Signs in staff. The slow hash is worked out between two transactions, so that it holds no connection. */
@ApplicationScoped
public class SignInByPassword {

    private final StaffAccounts accounts;
    private final People people;
    private final StartSession startSession;

    SignInByPassword(StaffAccounts accounts, People people, StartSession startSession) {
        this.accounts = accounts;
        this.people = people;
        this.startSession = startSession;
    }

    public TokensView signIn(String username, String password) {
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.tryOf(username));
        if (!Passwords.matches(password, account.map(Account::passwordHash))) {
            throw new IdentityRejected.WrongPassword();
        }
        return QuarkusTransaction.requiringNew().call(() -> start(account.orElseThrow()));
    }

    private TokensView start(Account account) {
        // An account that was left behind when its holder's two became one leads nowhere.
        Person person = people.living(account.personId()).orElseThrow(IdentityRejected.WrongPassword::new);
        accounts.passed(account.personId());
        return startSession.start(person, SignInWay.PASSWORD);
    }
}
