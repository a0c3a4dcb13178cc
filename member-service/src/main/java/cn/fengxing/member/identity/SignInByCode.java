package cn.fengxing.member.identity;

import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.answer.SecondAnswer;
import cn.fengxing.member.answer.SecondQuestion;
import cn.fengxing.member.code.CheckCode;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Signs in who holds a registered phone; somebody silent for long, whose number may have gone on, also answers a question. */
@ApplicationScoped
public class SignInByCode {

    private final CheckCode checkCode;
    private final SecondQuestion question;
    private final StartSession startSession;

    SignInByCode(CheckCode checkCode, SecondQuestion question, StartSession startSession) {
        this.checkCode = checkCode;
        this.question = question;
        this.startSession = startSession;
    }

    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public TokensView signIn(String phone, String code, @Nullable SecondAnswer answer) {
        checkCode.check(phone, code);
        Person person = question.owner(phone, answer).orElseThrow(IdentityRejected.NotRegistered::new);
        checkCode.useUp(phone);
        return startSession.start(person, SignInWay.PHONE_CODE);
    }
}
