package cn.fengxing.org.competence;

import cn.fengxing.org.division.DivisionLevel;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers, and by which rule. */
@Schema(example = """
                {"departmentId":"01932f6a-7c00-7000-8000-0000000000d5","name":"沈阳市人力资源和社会保障局","divisionCode":"210100000000",
                "level":"CITY","ruleId":"01932f6a-7c00-7000-8000-0000000000d1"}""")
public record CompetentDepartmentView(
        UUID departmentId,
        @Schema(maxLength = 100) String name,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        DivisionLevel level,
        UUID ruleId) {}
