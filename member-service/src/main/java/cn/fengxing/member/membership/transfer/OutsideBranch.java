package cn.fengxing.member.membership.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A branch outside this tree, mostly in another province.
 *
 * @param name as the national system has it
 * @param divisionCode where it is
 */
@Schema(example = """
        {"name":"中共杭州市西湖区某街道流动党员支部委员会","divisionCode":"330106000000"}""")
public record OutsideBranch(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "^[1-9][0-9]{11}$") String divisionCode) {}
