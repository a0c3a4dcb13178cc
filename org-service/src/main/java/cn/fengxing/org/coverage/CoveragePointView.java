package cn.fengxing.org.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Coverage as it was.
 *
 * @param weekOf the Monday of the last week of a month, or of the last one there is
 */
@Schema(example = """
                {"weekOf":"2026-10-26","counts":{"operating":139,"organised":52,"worked":90,"organisedShare":0.374,
                "workedShare":0.647}}""")
public record CoveragePointView(LocalDate weekOf, CoverageCountsView counts) {}
