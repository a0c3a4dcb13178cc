package cn.fengxing.org.competence;

import cn.fengxing.org.division.DivisionLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which department answers for what, where and from when. */
@Schema(example = """
                {"departmentId":"01932f6a-7c00-7000-8000-0000000000d0","categories":["PAY_AND_DEDUCTIONS","CONTRACT_AND_SOCIAL_INSURANCE"],
                "kindsOfWork":["COURIER","RIDER"],"levels":["CITY","COUNTY"],"from":"2026-01-01","to":null,
                "basis":"省人社厅权责清单（2026年版）第3项"}""")
public record AdoptCompetenceRequest(
        @NotNull UUID departmentId,
        @NotEmpty @Size(max = 13) Set<@NotNull GrievanceCategory> categories,
        @NotEmpty @Size(max = 5) Set<@NotNull KindOfWork> kindsOfWork,
        @NotEmpty @Size(max = 5) Set<@NotNull DivisionLevel> levels,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotBlank @Size(max = 300) String basis) {

    CompetenceRule.Scope scope() {
        return new CompetenceRule.Scope(departmentId, categories, kindsOfWork, levels, from, to);
    }
}
