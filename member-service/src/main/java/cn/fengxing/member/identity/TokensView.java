package cn.fengxing.member.identity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param expiresIn seconds that the access token lives
 * @param mustEnrolSecondFactor whether roles that open personal data wait for a second factor
 * @param mustChangePassword whether no role counts until the password, which another knows, is changed
 */
@Schema(example = """
                {"personId":"01932f6a-7c00-7000-8000-0000000000d1","accessToken":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln",
                "refreshToken":"01932f6a-7c00-7000-8000-0000000000e1.q2w3e4r5","expiresIn":900,"mustChangePassword":false,
                "mustEnrolSecondFactor":false}""")
public record TokensView(
        UUID personId,
        @Schema(maxLength = 8000) String accessToken,
        @Schema(maxLength = 130) String refreshToken,
        int expiresIn,
        boolean mustChangePassword,
        boolean mustEnrolSecondFactor) {}
