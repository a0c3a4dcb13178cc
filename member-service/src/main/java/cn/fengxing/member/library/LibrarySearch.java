package cn.fengxing.member.library;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.member.person.KindOfWork;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody looks for; used as {@code @BeanParam}. */
public class LibrarySearch {

    @Parameter(example = "职业伤害", description = "标题、单位、文号、摘要中的文字，至少两个字")
    @QueryParam("text")
    @Size(min = 2, max = 40)
    @Nullable
    String text;

    @Parameter(example = "PAY_AND_DEDUCTIONS", description = "诉求类别或关爱服务种类")
    @QueryParam("topic")
    @Nullable
    Topic topic;

    @Parameter(example = "POLICY")
    @QueryParam("kind")
    @Nullable
    ItemKind kind;

    @Parameter(example = "RIDER")
    @QueryParam("forKind")
    @Nullable
    KindOfWork forKind;

    @Parameter(example = "210102000000", description = "在这里适用的：本级及各上级的")
    @QueryParam("divisionCode")
    @Pattern(regexp = "^[1-9][0-9]{11}$")
    @Nullable
    String divisionCode;

    /** Of the division and of all that it lies in: those are what holds there. */
    List<String> divisions() {
        String own = divisionCode == null ? "" : DivisionCode.prefix(divisionCode);
        return Stream.of(2, 4, 6, 9, 12)
                .filter(digits -> digits <= own.length())
                .map(digits -> own.substring(0, digits) + "0".repeat(12 - digits))
                .toList();
    }
}
