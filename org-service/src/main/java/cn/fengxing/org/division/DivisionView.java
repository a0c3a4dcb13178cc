package cn.fengxing.org.division;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A division as clients read it. */
@Schema(example = """
                {"code":"210102000000","parentCode":"210100000000","level":"COUNTY","name":"和平区"}""")
public record DivisionView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String code,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) @Nullable
        String parentCode,

        DivisionLevel level,
        @Schema(maxLength = 100) String name) {}
