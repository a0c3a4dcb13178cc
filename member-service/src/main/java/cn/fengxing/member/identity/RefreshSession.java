package cn.fengxing.member.identity;

import cn.fengxing.member.answer.SecondQuestion;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Exchanges a refresh token for new tokens; one that was used before ends its session everywhere (RFC 9700 section 4.14.2). */
@ApplicationScoped
public class RefreshSession {

    private final Sessions sessions;
    private final IssueTokens issueTokens;
    private final People people;
    private final SecondQuestion question;

    RefreshSession(Sessions sessions, IssueTokens issueTokens, People people, SecondQuestion question) {
        this.sessions = sessions;
        this.issueTokens = issueTokens;
        this.people = people;
        this.question = question;
    }

    @Transactional(dontRollbackOn = IdentityRejected.class)
    public TokensView refresh(String text) {
        RefreshToken token = RefreshToken.parse(text);
        // Person before session, the order in which signing out takes them.
        Person person =
                sessions.personOf(token).flatMap(people::locked).orElseThrow(IdentityRejected.RefreshRefused::new);
        RefreshToken next = token.next();
        if (sessions.rotate(token, next)) {
            question.seen(person);
            return issueTokens.issue(person, next);
        }
        endReused(person, token);
        throw new IdentityRejected.RefreshRefused();
    }

    /** Who of the two that hold it is the thief is not known; so neither goes on. */
    private void endReused(Person person, RefreshToken token) {
        if (sessions.revoke(person.id(), token.sessionId())) {
            people.announce(person);
        }
    }
}
