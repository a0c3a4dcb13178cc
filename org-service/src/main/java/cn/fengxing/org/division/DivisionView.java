package cn.fengxing.org.division;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A division as clients read it. */
@Schema(example = """
                {"code":"210102000000","parentCode":"210100000000","level":"COUNTY","name":"和平区","sinceOn":null,"abolishedOn":null,"successorCode":null}""")
public record DivisionView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String code,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) @Nullable
        String parentCode,

        DivisionLevel level,
        @Schema(maxLength = 100) String name,

        @Schema(description = "自何日起是现在的样子；自始如此的为空") @Nullable
        LocalDate sinceOn,

        @Schema(description = "何日撤销") @Nullable LocalDate abolishedOn,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12, description = "撤销后由哪个代码接替") @Nullable
        String successorCode) {}
