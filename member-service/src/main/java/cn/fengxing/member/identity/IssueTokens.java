package cn.fengxing.member.identity;

import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.person.Person;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes tokens; an access token carries the person, the session and the roles in force. */
@ApplicationScoped
public class IssueTokens {

    static final int LIFE_SECONDS = 900;

    private final SecureRandom random = new SecureRandom();
    private final SigningKey signingKey;
    private final Grants grants;

    IssueTokens(SigningKey signingKey, Grants grants) {
        this.signingKey = signingKey;
        this.grants = grants;
    }

    String newSecret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    TokensView issue(Person person, UUID sessionId, String secret) {
        List<String> held = grants.inForce(person.id());
        Set<String> roles =
                held.stream().map(text -> text.substring(0, text.indexOf('@'))).collect(Collectors.toSet());
        Instant issuedAt = issuedAt(person);
        String accessToken = Jwt.issuer("https://fengxing.cn")
                .audience("fengxing")
                .subject(person.id().toString())
                .upn(person.id().toString())
                .claim("sid", sessionId.toString())
                .claim("grants", held)
                .groups(roles)
                .issuedAt(issuedAt)
                .expiresAt(issuedAt.plusSeconds(LIFE_SECONDS))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(signingKey.id())
                .sign(signingKey.privateKey());
        return new TokensView(person.id(), accessToken, sessionId + "." + secret, LIFE_SECONDS);
    }

    /** Never before the moment since which the person's tokens are valid, which is a whole second. */
    private static Instant issuedAt(Person person) {
        Instant now = Instant.now();
        Instant from = person.tokensValidFrom();
        return from != null && from.isAfter(now) ? from : now;
    }
}
