package cn.fengxing.member.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sign-in sends. */
final class IdentityRequests {

    private static final String PHONE = "^1[3-9][0-9]{9}$";

    private IdentityRequests() {}

    @Schema(name = "RequestCode", example = """
            {"phone":"13812345678"}""")
    record RequestCode(@NotNull @Pattern(regexp = PHONE) String phone) {}

    @Schema(name = "CodeSignIn", example = """
            {"phone":"13812345678","code":"482913"}""")
    record CodeSignIn(
            @NotNull @Pattern(regexp = PHONE) String phone,
            @NotNull @Pattern(regexp = "^[0-9]{6}$") String code) {}

    @Schema(name = "PasswordSignIn", example = """
            {"username":"li.wei","password":"a-long-passphrase"}""")
    record PasswordSignIn(
            @NotNull @Pattern(regexp = "^[a-z0-9._-]{3,40}$")
            String username,

            @NotNull @Size(min = 1, max = 72) String password) {}

    @Schema(name = "Refresh", example = """
                    {"refreshToken":"01932f6a-7c00-7000-8000-0000000000e1.q2w3e4r5t6y7u8i9o0p1a2s3d4f5g6h7j8k9l0z1x2c"}""")
    record Refresh(
            @NotNull @Pattern(regexp = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[A-Za-z0-9_-]{43}$")
            String refreshToken) {}
}
