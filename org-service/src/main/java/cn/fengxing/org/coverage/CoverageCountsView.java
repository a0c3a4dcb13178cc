package cn.fengxing.org.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Companies and how many of them are covered; what is null is smaller than five, or withheld so that nothing that small can be
 * computed.
 *
 * @param organisedShare 组织覆盖, 0 to 1
 * @param workedShare 工作覆盖, 0 to 1
 */
@Schema(example = """
                {"operating":143,"organised":61,"worked":97,"organisedShare":0.427,"workedShare":0.678}""")
public record CoverageCountsView(
        @Nullable Long operating,
        @Nullable Long organised,
        @Nullable Long worked,
        @Schema(minimum = "0", maximum = "1") @Nullable Double organisedShare,
        @Schema(minimum = "0", maximum = "1") @Nullable Double workedShare) {

    static CoverageCountsView of(@Nullable Long operating, @Nullable Long organised, @Nullable Long worked) {
        return new CoverageCountsView(
                operating, organised, worked, share(organised, operating), share(worked, operating));
    }

    private static @Nullable Double share(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole == 0 ? null : Math.round(part * 1000.0 / whole) / 1000.0;
    }
}
