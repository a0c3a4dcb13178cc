package cn.fengxing.org.divisionchange;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a division changed. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000fa","code":"210112000000","kind":"RENAMED","effectiveOn":"2026-05-01",
                "successorCode":null,"oldName":"浑南区","newName":"浑河新区","reason":"国函〔2026〕8号批复更名"}""")
public record DivisionChangeView(
        UUID id,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String code,
        Kind kind,
        LocalDate effectiveOn,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) @Nullable
        String successorCode,

        @Schema(maxLength = 100) @Nullable String oldName,
        @Schema(maxLength = 100) @Nullable String newName,
        @Schema(maxLength = 500) String reason) {

    /** What happened. */
    public enum Kind {
        ADDED,
        RENAMED,
        MERGED,
        ABOLISHED
    }
}
