package cn.fengxing.member.registration;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.code.CheckCode;
import cn.fengxing.member.identity.SignInWay;
import cn.fengxing.member.identity.StartSession;
import cn.fengxing.member.identity.TokensView;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Registers a worker who holds the phone; a phone that is registered already is signed in as it is. */
@ApplicationScoped
public class RegisterPerson {

    private final CheckCode checkCode;
    private final People people;
    private final NewWorkers newWorkers;
    private final StartSession startSession;

    RegisterPerson(CheckCode checkCode, People people, NewWorkers newWorkers, StartSession startSession) {
        this.checkCode = checkCode;
        this.people = people;
        this.newWorkers = newWorkers;
        this.startSession = startSession;
    }

    /** @throws FieldRejected only to who holds the right code, which stays good for the corrected request */
    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public TokensView register(RegisterRequest request) {
        checkCode.check(request.phone(), request.code());
        Person person = people.byPhone(request.phone()).orElseGet(() -> newWorkers.add(request));
        checkCode.useUp(request.phone());
        return startSession.start(person, SignInWay.PHONE_CODE);
    }
}
