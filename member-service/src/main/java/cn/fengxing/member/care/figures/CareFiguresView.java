package cn.fengxing.member.care.figures;

import cn.fengxing.member.care.CareKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Care in one division, all within it included, in one month. */
@Schema(name = "CareFigures", example = """
                {"divisionCode":"210100000000","month":"2026-10","kinds":[{"kind":"HEALTH_CHECK","sessions":12,"personTimes":386},
                {"kind":"COOLING_PACK","sessions":3,"personTimes":41,"packs":857}]}""")
public record CareFiguresView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7)
        String month,

        @Schema(maxItems = 20) List<Kind> kinds) {

    /**
     * One kind of care.
     *
     * @param sessions that were held; of these a small number tells of nobody
     * @param personTimes null when fewer than five, or when one could compute another's
     */
    @Schema(name = "CareKindFigures")
    public record Kind(
            CareKind kind,
            long sessions,

            @Schema(description = "人次；少于5或可推算时不显示") @Nullable
            Long personTimes,

            @Schema(description = "发放数；少于5或可推算时不显示") @Nullable
            Long packs) {}
}
