package cn.fengxing.member.identity;

import cn.fengxing.kit.http.Ids;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Signs a person in. */
@ApplicationScoped
public class StartSession {

    private final Sessions sessions;
    private final IssueTokens issueTokens;

    StartSession(Sessions sessions, IssueTokens issueTokens) {
        this.sessions = sessions;
        this.issueTokens = issueTokens;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TokensView start(Person person, SignInWay way) {
        UUID sessionId = Ids.next();
        String secret = issueTokens.newSecret();
        sessions.open(sessionId, person.id(), secret, way);
        return issueTokens.issue(person, sessionId, secret);
    }
}
