package cn.fengxing.member.proof;

import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.code.CheckCode;
import cn.fengxing.member.identity.IdentityRejected;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.staff.Passwords;
import cn.fengxing.member.staff.StaffAccounts;
import cn.fengxing.member.staff.StaffAccounts.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whether it is the person: who has a phone shows that it is in hand, staff without one know the password. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = RejectedOnRecord.class)
public class Proof {

    private final CheckCode checkCode;
    private final StaffAccounts accounts;
    private final People people;

    Proof(CheckCode checkCode, StaffAccounts accounts, People people) {
        this.checkCode = checkCode;
        this.accounts = accounts;
        this.people = people;
    }

    /** @throws RejectedOnRecord 401; the try stays counted */
    public void require(Person person, ProofRequest request) {
        Optional<String> phone = people.phoneOf(person);
        if (phone.isPresent()) {
            checkCode.check(phone.get(), request.requireCode());
            checkCode.useUp(phone.get());
            return;
        }
        String password = request.requirePassword();
        if (!Passwords.matches(password, accounts.tryOf(person.id()).map(Account::passwordHash))) {
            throw new IdentityRejected.WrongPassword();
        }
    }
}
