package cn.fengxing.member.identity;

import cn.fengxing.member.answer.SecondAnswer;
import cn.fengxing.member.code.Phone;
import cn.fengxing.member.staff.Passwords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a sign-in sends. */
final class IdentityRequests {

    private IdentityRequests() {}

    @Schema(name = "CodeSignIn", example = """
            {"phone":"13812345678","code":"482913"}""")
    record CodeSignIn(
            @NotNull @Pattern(regexp = Phone.PATTERN) String phone,
            @NotNull @Pattern(regexp = Phone.CODE_PATTERN) String code,
            @Nullable @Valid SecondAnswer answer) {}

    @Schema(name = "PasswordSignIn", example = """
            {"username":"li.wei","password":"a-long-passphrase"}""")
    record PasswordSignIn(
            @NotNull @Pattern(regexp = "^[a-z0-9._-]{3,40}$")
            String username,

            @NotNull @Size(min = 1, max = 72) String password) {}

    @Schema(name = "Refresh", example = """
                    {"refreshToken":"01932f6a-7c00-7000-8000-0000000000e1.q2w3e4r5t6y7u8i9o0p1a2s3d4f5g6h7j8k9l0z1x2c3v4b5n6m7q8w9e0r1t2y3u4i5o6p7a8s9d0f1g2h3j4"}""")
    record Refresh(
            @NotNull @Pattern(regexp = RefreshToken.PATTERN) String refreshToken) {}

    @Schema(name = "ChangePassword", example = """
            {"current":"a-long-passphrase","next":"another-long-passphrase"}""")
    record PasswordChange(
            @NotNull @Size(min = 1, max = 72) String current,
            @NotNull @Pattern(regexp = Passwords.PATTERN) String next) {}
}
