package cn.fengxing.member.identity;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.member.answer.SecondQuestion;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Signs a person in. */
@ApplicationScoped
public class StartSession {

    private final Sessions sessions;
    private final IssueTokens issueTokens;
    private final SecondQuestion question;

    StartSession(Sessions sessions, IssueTokens issueTokens, SecondQuestion question) {
        this.sessions = sessions;
        this.issueTokens = issueTokens;
        this.question = question;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TokensView start(Person person, SignInWay way) {
        person.stay();
        question.seen(person);
        RefreshToken token = RefreshToken.firstOf(Ids.next());
        sessions.open(person.id(), token, way);
        return issueTokens.issue(person, token);
    }
}
