package cn.fengxing.org.census.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan and how far it is.
 *
 * @param planned companies that it names
 * @param done those of them that were visited since
 */
@Schema(example = """
                {"id":"019ab4ef-0000-7000-8000-0000000000c9","name":"和平区第四季度走访","divisionCode":"210102000000",
                "dueOn":"2026-12-31","planned":143,"done":37}""")
public record VisitPlanView(
        UUID id,
        @Schema(maxLength = 100) String name,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        LocalDate dueOn,
        int planned,
        int done) {}
