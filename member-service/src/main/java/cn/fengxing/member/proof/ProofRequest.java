package cn.fengxing.member.proof;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.code.Phone;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Shows that it is the person, and not somebody who found a phone unlocked.
 *
 * @param code a fresh one-time code, from whoever has a phone
 * @param password from staff without one
 */
@Schema(example = """
                {"code":"482913"}""")
public record ProofRequest(
        @Nullable @Pattern(regexp = Phone.CODE_PATTERN) String code,
        @Nullable @Size(min = 1, max = 72) String password) {

    String requireCode() {
        if (code == null) {
            throw new FieldRejected("code", "required");
        }
        return code;
    }

    String requirePassword() {
        if (password == null) {
            throw new FieldRejected("password", "required");
        }
        return password;
    }
}
