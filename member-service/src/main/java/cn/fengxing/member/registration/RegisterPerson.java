package cn.fengxing.member.registration;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.answer.SecondQuestion;
import cn.fengxing.member.code.CheckCode;
import cn.fengxing.member.identity.SignInWay;
import cn.fengxing.member.identity.StartSession;
import cn.fengxing.member.identity.TokensView;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Registers a worker who holds the phone; a phone that is registered already is signed in as it is, unless its owner was silent for long. */
@ApplicationScoped
public class RegisterPerson {

    private final CheckCode checkCode;
    private final SecondQuestion question;
    private final NewWorkers newWorkers;
    private final StartSession startSession;

    RegisterPerson(CheckCode checkCode, SecondQuestion question, NewWorkers newWorkers, StartSession startSession) {
        this.checkCode = checkCode;
        this.question = question;
        this.newWorkers = newWorkers;
        this.startSession = startSession;
    }

    /** @throws FieldRejected only to who holds the right code, which stays good for the corrected request */
    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public TokensView register(RegisterRequest request) {
        checkCode.check(request.phone(), request.code());
        Person person = question.owner(request.phone(), null).orElseGet(() -> newcomer(request));
        checkCode.useUp(request.phone());
        return startSession.start(person, SignInWay.PHONE_CODE);
    }

    /** Whoever had the number, and was silent for long, has it no more. */
    private Person newcomer(RegisterRequest request) {
        question.release(request.phone());
        return newWorkers.add(request);
    }
}
