package cn.fengxing.org.committee;

import cn.fengxing.org.division.DivisionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division that lacks a committee of the line. */
@Schema(example = """
        {"code":"210102000000","level":"COUNTY","name":"和平区"}""")
public record CommitteeGapView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String code,
        DivisionLevel level,
        @Schema(maxLength = 100) String name) {}
