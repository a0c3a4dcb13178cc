package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.time.Today;
import cn.fengxing.member.development.course.LimitCode;
import cn.fengxing.member.development.course.Limits;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The table of limits over HTTP: rules are nobody's secret. */
@Path("/v1/development")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "发展党员", description = "五个阶段二十五个步骤，时限、指标和进度")
public class LimitsResource {

    private final LimitTable table;
    private final Clock clock;

    LimitsResource(LimitTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @GET
    @Path("/limits/{division}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listDevelopmentLimits", summary = "发展党员各项时限", description = "今天在该区划执行的时限，含地方补充规定。")
    public LimitsView limits(
            @Parameter(example = "210102000000") @RestPath @Pattern(regexp = "^[1-9][0-9]{11}$") String division) {
        LocalDate today = Today.by(clock);
        Limits limits = table.inForce(division, today);
        return new LimitsView(
                division,
                today,
                Arrays.stream(LimitCode.values())
                        .map(code -> new LimitsView.Amount(code, code.chinese(), limits.of(code)))
                        .toList());
    }
}
