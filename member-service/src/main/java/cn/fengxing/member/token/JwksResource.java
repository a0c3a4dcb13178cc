package cn.fengxing.member.token;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public key of the issuer (RFC 7517). */
@Path("/v1/identity/jwks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "登录")
@SecurityRequirements
public class JwksResource {

    private final SigningKey signingKey;

    JwksResource(SigningKey signingKey) {
        this.signingKey = signingKey;
    }

    /** @param keys public JWKs */
    public record Jwks(List<Map<String, Object>> keys) {}

    @GET
    @Operation(operationId = "getJwks", summary = "验证访问令牌的公钥", description = "JWK 集合（RFC 7517），各服务用它验证令牌。")
    public Jwks jwks() {
        return new Jwks(List.of(signingKey.publicJwk()));
    }
}
