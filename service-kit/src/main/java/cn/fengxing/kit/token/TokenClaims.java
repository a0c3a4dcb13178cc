package cn.fengxing.kit.token;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a good token says, read once and the same for all its requests. The original looks every claim up by way of an
 * exception where the standard does not name it, as {@code sid}.
 */
final class TokenClaims extends JWTCallerPrincipal {

    private final Map<String, Object> claims = new HashMap<>();

    TokenClaims(JsonWebToken verified) {
        super(verified.getRawToken(), "JWT");
        verified.getClaimNames().forEach(name -> claims.put(name, verified.getClaim(name)));
    }

    @Override
    protected Collection<String> doGetClaimNames() {
        return claims.keySet();
    }

    @Override
    protected @Nullable Object getClaimValue(String name) {
        return claims.get(name);
    }
}
