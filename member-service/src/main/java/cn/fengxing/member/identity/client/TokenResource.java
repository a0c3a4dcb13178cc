package cn.fengxing.member.identity.client;

import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.identity.IssueTokens.MachineToken;
import cn.fengxing.member.identity.client.IssueMachineToken.Credentials;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tokens for machines (RFC 6749 section 4.4). */
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@SecurityRequirements
@Tag(name = "系统账号", description = "单位信息系统的账号和令牌")
public class TokenResource {

    private final IssueMachineToken issueMachineToken;

    TokenResource(IssueMachineToken issueMachineToken) {
        this.issueMachineToken = issueMachineToken;
    }

    /** Names as the standard has them. */
    @Schema(name = "MachineTokens", example = """
            {"access_token":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln","token_type":"Bearer","expires_in":900,"scope":"platform:read"}""")
    public record Tokens(
            @JsonProperty("access_token") @Schema(maxLength = 8000)
            String accessToken,

            @JsonProperty("token_type") @Schema(maxLength = 10)
            String tokenType,

            @JsonProperty("expires_in") int expiresIn,
            @Schema(maxLength = 1000) String scope) {

        static Tokens of(MachineToken token) {
            return new Tokens(token.accessToken(), "Bearer", token.expiresIn(), token.scope());
        }
    }

    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited("machine-token")
    @Operation(
            operationId = "issueMachineToken",
            summary = "用系统账号换取访问令牌",
            description =
                    "OAuth 2.0 客户端凭证方式（RFC 6749 第 4.4 节）：表单提交，账号和密钥放在 Basic 头或表单中。令牌到期前换新的即可，没有续期令牌。错误除 problem+json 各字段外，另有 RFC 6749 第 5.2 节的 error（如 invalid_client、unsupported_grant_type）。")
    public RestResponse<Tokens> token(
            @Context HttpHeaders headers,
            @FormParam("grant_type") @Nullable String grantType,
            @FormParam("client_id") @Nullable String clientId,
            @FormParam("client_secret") @Nullable String clientSecret,
            @FormParam("scope") @Nullable String scope) {
        Credentials credentials =
                Credentials.of(headers.getHeaderString(HttpHeaders.AUTHORIZATION), clientId, clientSecret);
        return RestResponse.ResponseBuilder.ok(Tokens.of(issueMachineToken.issue(credentials, grantType, scope)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Gives the problems of the token endpoint the member {@code error} as well, which every OAuth client library reads (RFC 6749, section
     * 5.2). Busy and broken have no code there; they get those of section 4.1.2.1.
     */
    public static class OAuthErrors {

        private static final String ENDPOINT = "/v1/identity/token";

        private final ObjectMapper json;

        OAuthErrors(ObjectMapper json) {
            this.json = json;
        }

        @ServerResponseFilter
        public void name(ContainerRequestContext request, ContainerResponseContext response)
                throws JsonProcessingException {
            if (response.getStatus() >= 400
                    && request.getUriInfo().getPath().equals(ENDPOINT)
                    && response.getEntity() instanceof String problem) {
                ObjectNode named = (ObjectNode) json.readTree(problem);
                named.put("error", error(named.path("type").asText(), response.getStatus()));
                response.setEntity(json.writeValueAsString(named));
            }
        }

        private static String error(String type, int status) {
            String code = type.substring(type.lastIndexOf(':') + 1);
            return switch (code) {
                case "invalid-client" -> "invalid_client";
                case "unsupported-grant-type" -> "unsupported_grant_type";
                case "invalid-scope" -> "invalid_scope";
                default ->
                    status == 429 || status == 503
                            ? "temporarily_unavailable"
                            : status >= 500 ? "server_error" : "invalid_request";
            };
        }
    }
}
