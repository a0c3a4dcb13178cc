package cn.fengxing.org.committee;

import cn.fengxing.org.division.DivisionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a line of committees has come at one level of division. */
@Schema(example = """
        {"level":"COUNTY","divisions":13,"withCommittee":9}""")
public record CommitteeCoverageView(DivisionLevel level, long divisions, long withCommittee) {}
