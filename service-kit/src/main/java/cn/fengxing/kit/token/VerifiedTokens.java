package cn.fengxing.kit.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token's signature, issuer, audience and dates the first time that it comes, and remembers it by its hash for as
 * long as its dates hold. A token that differs in one bit is another token.
 */
@Alternative
@Priority(1)
@Singleton
class VerifiedTokens extends JWTCallerPrincipalFactory {

    /** About 30 MB; who has more callers at once verifies some of them again. */
    private static final long MOST_TOKENS = 10_000;

    private final JWTCallerPrincipalFactory verification;
    private final Clock clock;
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(MOST_TOKENS).build();

    @Inject
    VerifiedTokens() {
        // real time, by which tokens are issued, whatever the domain's clock says
        this(new DefaultJWTCallerPrincipalFactory(), Clock.systemUTC());
    }

    VerifiedTokens(JWTCallerPrincipalFactory verification, Clock clock) {
        this.verification = verification;
        this.clock = clock;
    }

    private record Verified(TokenClaims token, Instant until) {}

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        String hash = hash(token);
        Verified known = verified.getIfPresent(hash);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.token();
        }
        TokenClaims read = new TokenClaims(verification.parse(token, context));
        verified.put(hash, new Verified(read, until(read, context)));
        return read;
    }

    /** The earlier of its own end and the greatest age; a leeway for clocks that differ is left to the verification. */
    private static Instant until(JsonWebToken token, JWTAuthContextInfo context) {
        Instant end = Instant.ofEpochSecond(token.getExpirationTime());
        Long age = context.getTokenAge();
        Instant oldest = age == null ? end : Instant.ofEpochSecond(token.getIssuedAtTime() + age);
        return end.isBefore(oldest) ? end : oldest;
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
