package cn.fengxing.member.development.limit;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Local limits over HTTP. */
@Path("/v1/development/limits/{division}/additions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "发展党员", description = "五个阶段二十五个步骤，时限、指标和进度")
public class LocalLimitResource {

    private static final String DIVISION = "^[1-9][0-9]{11}$";

    private final AddLocalLimit addLocalLimit;

    LocalLimitResource(AddLocalLimit addLocalLimit) {
        this.addLocalLimit = addLocalLimit;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "listLocalDevelopmentLimits",
            summary = "时限的历次规定",
            description = "全国规定和该区划及其上级的补充规定，后加的在前，含尚未生效的；各级都有规定的，以最严格的为准。")
    public Page<LocalLimitView> list(
            @Parameter(example = "210102000000") @RestPath @Pattern(regexp = DIVISION) String division,
            @BeanParam PageRequest page) {
        return addLocalLimit.list(division, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = LocalLimitView.class, responseCode = "201", responseDescription = "已补充")
    @Operation(
            operationId = "addLocalDevelopmentLimit",
            summary = "补充规定时限",
            description = "由管辖该区划的党委规定，不早于今天生效，不得宽于全国和上级的规定；已作的规定不改，另行补充。预备期、入党介绍人人数等全国统一的不得补充。")
    public LocalLimitView add(
            @Parameter(example = "210102000000") @RestPath @Pattern(regexp = DIVISION) String division,
            @NotNull @Valid LocalLimitRequest request) {
        return addLocalLimit.add(division, request);
    }
}
