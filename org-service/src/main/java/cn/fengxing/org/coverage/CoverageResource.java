package cn.fengxing.org.coverage;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.organisation.Industry;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Coverage over HTTP; open to everybody, who see what may be published. */
@Path("/v1/statistics/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@SecurityRequirements
@Tag(name = "覆盖率", description = "组织覆盖、工作覆盖")
public class CoverageResource {

    private static final String CODE = "^[0-9]{12}$";
    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";
    private static final int LONGEST_MONTHS = 36;

    private final CoverageReads reads;

    CoverageResource(CoverageReads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "getCoverage",
            summary = "一个区划的组织覆盖和工作覆盖",
            description =
                    "组织覆盖：单独组建或联合组建了党组织的企业 ÷ 在营企业；工作覆盖：再加上有指导员、联络员、工会或团组织的企业。" + "主管部门看到实时数字；其他人看到上一完整周的数字，不足 5 家的不显示。")
    public CoverageView coverage(
            @Parameter(example = "210100000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = CODE)
                    String divisionCode,
            @QueryParam("by") @DefaultValue("DIVISION") CoverageBy by,
            @QueryParam("industry") @Nullable Industry industry,
            @QueryParam("platformId") @Nullable UUID platformId) {
        return reads.by(new CoverageReads.Wanted(divisionCode, industry, platformId), by);
    }

    @GET
    @Path("/history")
    @Operation(operationId = "getCoverageHistory", summary = "覆盖率逐月的变化", description = "最多 36 个月。")
    public Page<CoveragePointView> history(
            @Parameter(example = "210100000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = CODE)
                    String divisionCode,
            @Parameter(example = "2026-01") @QueryParam("from") @NotNull @Pattern(regexp = MONTH) String from,
            @Parameter(example = "2026-11") @QueryParam("to") @NotNull @Pattern(regexp = MONTH) String to,
            @QueryParam("industry") @Nullable Industry industry,
            @QueryParam("platformId") @Nullable UUID platformId) {
        YearMonth first = YearMonth.parse(from);
        YearMonth last = YearMonth.parse(to);
        if (first.isAfter(last)) {
            throw new FieldRejected("from", "month-order");
        }
        if (first.plusMonths(LONGEST_MONTHS).isBefore(last)) {
            throw new FieldRejected("from", "too-many-months", LONGEST_MONTHS);
        }
        return new Page<>(
                reads.history(new CoverageReads.Wanted(divisionCode, industry, platformId), first, last), null);
    }
}
