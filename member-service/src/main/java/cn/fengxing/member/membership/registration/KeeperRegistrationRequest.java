package cn.fengxing.member.membership.registration;

import cn.fengxing.member.code.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a keeper types for somebody who stands there.
 *
 * @param code the one-time code from the person's own phone: it shows who it is, and that the text was agreed to
 */
@Schema(example = """
                {"phone":"13842015678","code":"482913","member":{"standing":"FULL","monthsAway":12,
                "homeDivisionCode":"211100000000","consent":{"purpose":"MEMBERSHIP","textVersion":"2026-12"}}}""")
public record KeeperRegistrationRequest(
        @NotNull @Pattern(regexp = Phone.PATTERN) String phone,
        @NotNull @Pattern(regexp = Phone.CODE_PATTERN) String code,
        @NotNull @Valid RegisterMemberRequest member) {}
