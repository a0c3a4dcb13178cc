package cn.fengxing.member.answer;

import cn.fengxing.member.person.KindOfWork;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the account was registered with. All three together, so that the two or three platforms that everybody rides for are no
 * answer by themselves.
 *
 * @param divisionCode only the county counts
 */
@Schema(example = """
                {"kindOfWork":"RIDER","platformId":"01932f6a-7c00-7000-8000-0000000000c1","divisionCode":"210102000000"}""")
public record SecondAnswer(
        @NotNull KindOfWork kindOfWork,
        @NotNull UUID platformId,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode) {}
