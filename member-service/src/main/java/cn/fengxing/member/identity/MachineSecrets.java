package cn.fengxing.member.identity;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.member.identity.IssueTokens.MachineToken;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The secrets of machines. Each is a session that is not renewed but used again and again, so that what holds for sessions holds
 * for them: hashes at rest, an end, and a revocation that is known everywhere within a second.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MachineSecrets {

    /** Both the old and the new secret are good for so long, while the machine is told the new one. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    private static final UUID NONE = new UUID(0, 0);

    private final Sessions sessions;
    private final People people;
    private final IssueTokens issueTokens;

    MachineSecrets(Sessions sessions, People people, IssueTokens issueTokens) {
        this.sessions = sessions;
        this.people = people;
        this.issueTokens = issueTokens;
    }

    /** @param text told once and kept nowhere */
    public record NewSecret(UUID id, String text) {}

    /** Those there are end within a day. */
    public NewSecret add(UUID machineId) {
        sessions.shorten(machineId, Instant.now().plus(OVERLAP));
        RefreshToken secret = RefreshToken.firstOf(Ids.next());
        sessions.open(machineId, secret, SignInWay.CLIENT);
        return new NewSecret(secret.sessionId(), secret.text());
    }

    public List<SessionView> of(UUID machineId) {
        return sessions.of(machineId, NONE);
    }

    /** False if there is no such secret, or not any more. */
    public boolean revoke(UUID machineId, UUID secretId) {
        Optional<Person> machine = people.locked(machineId);
        boolean revoked = machine.isPresent() && sessions.revoke(machineId, secretId);
        if (revoked) {
            people.announce(machine.get());
        }
        return revoked;
    }

    /** Empty if the secret is none of this machine's. */
    public Optional<MachineToken> token(UUID machineId, String text, Collection<String> scopes) {
        if (!text.matches(RefreshToken.PATTERN)) {
            return Optional.empty();
        }
        RefreshToken secret = RefreshToken.parse(text);
        return people.living(machineId)
                .filter(machine -> sessions.used(machineId, secret))
                .map(machine -> issueTokens.issueToMachine(machine, secret.sessionId(), scopes));
    }
}
