package cn.fengxing.member.identity;

import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.staff.StaffAccounts;
import cn.fengxing.member.token.SigningKey;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes tokens; an access token carries the person, the session and the roles in force. */
@ApplicationScoped
public class IssueTokens {

    static final int LIFE_SECONDS = 900;

    private final SigningKey signingKey;
    private final Grants grants;
    private final StaffAccounts accounts;

    IssueTokens(SigningKey signingKey, Grants grants, StaffAccounts accounts) {
        this.signingKey = signingKey;
        this.grants = grants;
        this.accounts = accounts;
    }

    TokensView issue(Person person, RefreshToken refreshToken) {
        int life = life(person);
        return new TokensView(
                person.id(),
                accessToken(person, refreshToken.sessionId(), life, Map.of()),
                refreshToken.text(),
                life,
                accounts.mustChange(person.id()),
                grants.waitForSecondFactor(person.id()));
    }

    /** Nothing to renew it by: a machine asks for another with its secret. */
    MachineToken issueToMachine(Person machine, UUID secretId, Collection<String> scopes) {
        int life = life(machine);
        String scope = String.join(" ", scopes);
        return new MachineToken(accessToken(machine, secretId, life, Map.of("scope", scope)), life, scope);
    }

    /** @param expiresIn seconds */
    public record MachineToken(String accessToken, int expiresIn, String scope) {}

    private String accessToken(Person person, UUID sessionId, int life, Map<String, String> more) {
        List<String> held = held(person);
        Set<String> roles =
                held.stream().map(text -> text.substring(0, text.indexOf('@'))).collect(Collectors.toSet());
        Instant issuedAt = issuedAt(person);
        JwtClaimsBuilder claims = Jwt.issuer("https://fengxing.cn")
                .audience("fengxing")
                .subject(person.id().toString())
                .upn(person.id().toString())
                .claim("sid", sessionId.toString())
                .claim("grants", held)
                .groups(roles)
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plusSeconds(life));
        more.forEach(claims::claim);
        return claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(signingKey.id())
                .sign(signingKey.privateKey());
    }

    /** A role that ends at midnight is in no token that lives longer. */
    private int life(Person person) {
        return grants.untilOneEnds(person.id())
                .map(left -> (int) Math.max(1, Math.min(LIFE_SECONDS, left.toSeconds())))
                .orElse(LIFE_SECONDS);
    }

    /** Every worker is one, at the branch that is responsible. */
    private List<String> held(Person person) {
        Stream<String> asWorker = Stream.ofNullable(person.isWorker() ? person.contactBranchId() : null)
                .map(branch -> new Grant(Role.WORKER, branch).toString());
        return Stream.concat(asWorker, grants.inForce(person.id()).stream()).toList();
    }

    /** Never before the moment since which the person's tokens are valid, which is a whole second. */
    private static Instant issuedAt(Person person) {
        Instant now = Instant.now();
        Instant from = person.tokensValidFrom();
        return from != null && from.isAfter(now) ? from : now;
    }
}
