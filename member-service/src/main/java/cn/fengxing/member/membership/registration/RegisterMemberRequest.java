package cn.fengxing.member.membership.registration;

import cn.fengxing.member.consent.ConsentGiven;
import cn.fengxing.member.membership.Standing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who registers as a mobile member.
 *
 * @param monthsAway for how long the own branch cannot be attended; from six on one is a mobile member
 * @param pointCode of the poster at which the member reports; else the division says where
 * @param homeId the own branch, if it is in this tree; it is asked to confirm
 * @param homeDivisionCode where the own branch is, if it is not
 */
@Schema(example = """
                {"standing":"FULL","monthsAway":12,"divisionCode":"210102001000","homeDivisionCode":"211100000000",
                "consent":{"purpose":"MEMBERSHIP","textVersion":"2026-12"}}""")
public record RegisterMemberRequest(
        @NotNull Standing standing,
        @NotNull @Min(1) @Max(600) Integer monthsAway,
        @Pattern(regexp = "^[A-HJ-NP-Z2-9]{10}$") @Nullable String pointCode,
        @Pattern(regexp = "^[0-9]{12}$") @Nullable String divisionCode,
        @Nullable UUID homeId,
        @Pattern(regexp = "^[0-9]{12}$") @Nullable String homeDivisionCode,
        @NotNull @Valid ConsentGiven consent) {

    RegisterMemberRequest at(String code) {
        return new RegisterMemberRequest(standing, monthsAway, code, null, homeId, homeDivisionCode, consent);
    }
}
