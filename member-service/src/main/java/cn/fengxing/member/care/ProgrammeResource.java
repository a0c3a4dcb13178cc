package cn.fengxing.member.care;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Programmes of care over HTTP. */
@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "关爱服务", description = "体检、义诊、咨询、培训和慰问：项目、场次、报名、签到、发放")
public class ProgrammeResource {

    private final RunProgramme runProgramme;
    private final ProgrammeReads reads;

    ProgrammeResource(RunProgramme runProgramme, ProgrammeReads reads) {
        this.runProgramme = runProgramme;
        this.reads = reads;
    }

    @POST
    @Path("/programmes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201", responseDescription = "已发布")
    @Operation(operationId = "startCareProgramme", summary = "发布关爱项目", description = "由举办单位的管理员或社区工作者办理。")
    public RestResponse<ProgrammeView> start(@NotNull @Valid StartProgrammeRequest request) {
        ProgrammeView view = runProgramme.start(request);
        return RestResponse.ResponseBuilder.<ProgrammeView>created(URI.create("/v1/care/programmes/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/programmes")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listCareProgrammes", summary = "正在开展的关爱项目", description = "无需登录；含区划以下各级，新的在前。")
    public Page<ProgrammeView> list(
            @Parameter(example = "210102000000")
                    @QueryParam("divisionCode")
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    @Nullable
                    String divisionCode,
            @Parameter(example = "HEALTH_CHECK") @QueryParam("kind") @Nullable CareKind kind,
            @BeanParam PageRequest page) {
        return reads.list(divisionCode, kind, page);
    }

    @GET
    @Path("/programmes/{id}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getCareProgramme", summary = "读取关爱项目", description = "无需登录。")
    public ProgrammeView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @PUT
    @Path("/programmes/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "describeCareProgramme", summary = "修改项目说明和对象", description = "由举办单位办理。")
    public ProgrammeView describe(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DescribeProgrammeRequest request) {
        return runProgramme.describe(id, ifMatch, request);
    }

    @POST
    @Path("/programmes/{id}/end")
    @Operation(operationId = "endCareProgramme", summary = "结束项目", description = "不再安排新场次；已公布的场次照常进行。")
    public ProgrammeView end(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return runProgramme.end(id, ifMatch);
    }
}
