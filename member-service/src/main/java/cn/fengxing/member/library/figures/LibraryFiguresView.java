package cn.fengxing.member.library.figures;

import cn.fengxing.member.library.ItemKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The library of one division, all within it included, at the end of a month. */
@Schema(name = "LibraryFigures", example = """
                {"divisionCode":"210000000000","month":"2026-10","kinds":[{"kind":"POLICY","items":41,"reads":1832},
                {"kind":"AGREEMENT","items":19,"reads":402},{"kind":"RULE","items":17}]}""")
public record LibraryFiguresView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7)
        String month,

        @Schema(maxItems = 10) List<Kind> kinds) {

    /** One kind of text. */
    @Schema(name = "LibraryKindFigures")
    public record Kind(
            ItemKind kind,
            @Schema(description = "月底公开的件数") long items,

            @Schema(description = "当月阅读次数；少于5或可推算时不显示") @Nullable
            Long reads) {}
}
