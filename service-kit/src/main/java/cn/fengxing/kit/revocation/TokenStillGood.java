package cn.fengxing.kit.revocation;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Looks at every token whose signature and dates were found good: is it of our form, and not revoked? If not, 401. */
@ApplicationScoped
class TokenStillGood implements SecurityIdentityAugmentor {

    private final Revocations revocations;

    TokenStillGood(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !isGood(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("The token is revoked"));
        }
        return Uni.createFrom().item(identity);
    }

    private boolean isGood(JsonWebToken token) {
        Optional<UUID> personId = id(token.getSubject());
        Optional<UUID> sessionId = id(token.getClaim("sid"));
        return personId.isPresent()
                && sessionId.isPresent()
                && !revocations.cover(personId.get(), sessionId.get(), Instant.ofEpochSecond(token.getIssuedAtTime()));
    }

    private static Optional<UUID> id(@Nullable Object claim) {
        try {
            return Optional.ofNullable(claim).map(Object::toString).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
