package cn.fengxing.org.census.imports;

import cn.fengxing.kit.tabular.Verdict;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one row.
 *
 * @param row as an office program counts it
 * @param entryId the company in the ledger
 */
@Schema(example = """
                {"row":17,"verdict":"REFUSED","faults":[{"column":"统一社会信用代码","reason":"credit-code-invalid",
                "message":"校验码不对，请核对 18 位代码"}]}""")
public record ImportRowView(
        long row,
        Verdict verdict,
        @Nullable UUID entryId,
        @Schema(maxItems = 20) List<Fault> faults) {

    /** @param column the heading */
    @Schema(example = """
            {"column":"统一社会信用代码","reason":"credit-code-invalid","message":"校验码不对，请核对 18 位代码"}""")
    public record Fault(
            @Schema(maxLength = 40) String column,
            @Schema(maxLength = 40) String reason,
            @Schema(maxLength = 200) String message) {}
}
