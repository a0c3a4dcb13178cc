package cn.fengxing.member.identity.oidc;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param nonce that the client made up when it began the sign-in at the issuer */
@Schema(example = """
                {"idToken":"eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiJvZmZpY2lhbC03In0.c2lnbmF0dXJl",
                "nonce":"n-0S6_WzA2Mj"}""")
public record OidcRequest(
        @NotNull @Size(max = 8000) @Pattern(regexp = "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$")
        String idToken,

        @NotNull @Size(min = 5, max = 200) String nonce) {}
