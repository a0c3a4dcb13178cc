package cn.fengxing.org.competence;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as clients read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000d1","departmentId":"01932f6a-7c00-7000-8000-0000000000d0",
                "categories":["CONTRACT_AND_SOCIAL_INSURANCE","PAY_AND_DEDUCTIONS"],"kindsOfWork":["COURIER","RIDER"],
                "levels":["CITY","COUNTY"],"from":"2026-01-01","to":null,"basis":"省人社厅权责清单（2026年版）第3项","version":0}""")
public record CompetenceView(
        UUID id,
        UUID departmentId,
        @Schema(maxItems = 13) List<String> categories,
        @Schema(maxItems = 5) List<String> kindsOfWork,
        @Schema(maxItems = 5) List<String> levels,
        LocalDate from,
        @Nullable LocalDate to,
        @Schema(maxLength = 300) String basis,
        long version)
        implements Versioned {}
