package cn.fengxing.member.identity;

import cn.fengxing.member.person.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exchanges a refresh token for new tokens; one that was used before ends its session everywhere (RFC 9700 section 4.14.2). */
@ApplicationScoped
public class RefreshTokens {

    private final Sessions sessions;
    private final IssueTokens issueTokens;
    private final People people;

    RefreshTokens(Sessions sessions, IssueTokens issueTokens, People people) {
        this.sessions = sessions;
        this.issueTokens = issueTokens;
        this.people = people;
    }

    /** Its own transaction: a reuse is refused and the revocation stays. */
    public TokensView refresh(String refreshToken) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(exchange(refreshToken)))
                .orElseThrow(IdentityRejected.RefreshRefused::new);
    }

    private @Nullable TokensView exchange(String refreshToken) {
        int dot = refreshToken.indexOf('.');
        UUID sessionId = UUID.fromString(refreshToken.substring(0, dot));
        String next = issueTokens.newSecret();
        var person = sessions.personOf(sessionId).stream().findFirst().map(people::findById);
        if (person.isEmpty()) {
            return null;
        }
        if (sessions.rotate(sessionId, refreshToken.substring(dot + 1), next)) {
            return issueTokens.issue(person.get(), sessionId, next);
        }
        if (sessions.revoke(person.get().id(), sessionId)) {
            people.announce(person.get());
        }
        return null;
    }
}
