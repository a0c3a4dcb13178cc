package cn.fengxing.member.identity;

import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.code.CheckCode;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Signs in who holds a registered phone. */
@ApplicationScoped
public class SignInByCode {

    private final CheckCode checkCode;
    private final People people;
    private final StartSession startSession;

    SignInByCode(CheckCode checkCode, People people, StartSession startSession) {
        this.checkCode = checkCode;
        this.people = people;
        this.startSession = startSession;
    }

    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public TokensView signIn(String phone, String code) {
        checkCode.check(phone, code);
        Person person = people.byPhone(phone).orElseThrow(IdentityRejected.NotRegistered::new);
        checkCode.useUp(phone);
        return startSession.start(person, SignInWay.PHONE_CODE);
    }
}
