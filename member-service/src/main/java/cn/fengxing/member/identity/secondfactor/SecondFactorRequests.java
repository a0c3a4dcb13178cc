package cn.fengxing.member.identity.secondfactor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What setting up a second factor sends. */
public final class SecondFactorRequests {

    /** Of the app, or from the list of recovery codes. */
    public static final String PATTERN = "^([0-9]{6}|[A-Z2-7]{16})$";

    private SecondFactorRequests() {}

    @Schema(name = "EnrolSecondFactor", example = """
            {"password":"a-long-passphrase"}""")
    record Enrol(@NotNull @Size(min = 1, max = 72) String password) {}

    @Schema(name = "ConfirmSecondFactor", example = """
            {"code":"482913"}""")
    record Confirm(@NotNull @Pattern(regexp = "^[0-9]{6}$") String code) {}
}
