package cn.fengxing.member.memberfigures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a division and of those right below it.
 *
 * @param total absent: fewer than five, or withheld so that no small group can be computed
 */
@Schema(example = """
                {"figure":"LINKED_WORKERS","total":835,"divisions":[{"divisionCode":"210102000000","count":120},
                {"divisionCode":"210103000000","count":null}]}""")
public record MemberFigureView(
        MemberFigure figure,

        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long total,

        @Schema(maxItems = 1000) List<DivisionCountView> divisions) {}
