package cn.fengxing.member.point;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Registration points over HTTP. */
@Path("/v1/registration-points")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "流动党员登记站", description = "园区、商圈的登记站：位置、开放时间、海报二维码")
public class PointResource {

    private static final int POSTER_PIXELS = 1_000;

    private final RunPoints runPoints;
    private final PointReads reads;

    PointResource(RunPoints runPoints, PointReads reads) {
        this.runPoints = runPoints;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PointView.class, responseCode = "201", responseDescription = "已设立")
    @Operation(operationId = "openRegistrationPoint", summary = "设立登记站", description = "由主管组织的管理员办理；编码自动生成，印在海报上。")
    public PointView open(@NotNull @Valid PointRequest request) {
        return runPoints.open(request);
    }

    @GET
    @SecurityRequirements
    @Operation(operationId = "listRegistrationPoints", summary = "登记站名单", description = "不用登录；可按区划查。")
    public Page<PointView> list(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @Pattern(regexp = "^[0-9]{12}$") @Nullable
                    String divisionCode,
            @BeanParam PageRequest page) {
        return reads.list(divisionCode, page);
    }

    @GET
    @Path("/{id}")
    @SecurityRequirements
    @Operation(operationId = "getRegistrationPoint", summary = "读取登记站")
    public PointView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @GET
    @Path("/by-code/{code}")
    @SecurityRequirements
    @Operation(operationId = "getRegistrationPointByCode", summary = "扫码读取登记站", description = "二维码只含登记站编码。")
    public PointView byCode(
            @Parameter(example = "H7KQ2MPX4R") @RestPath @Pattern(regexp = "^[A-HJ-NP-Z2-9]{10}$") String code) {
        return reads.byCode(code);
    }

    @GET
    @Path("/{id}/poster.svg")
    @Produces("image/svg+xml")
    @SecurityRequirements
    @Operation(operationId = "getPointPosterSvg", summary = "海报二维码（SVG）", description = "任意放大都清晰；不含任何个人信息。")
    public String posterSvg(@RestPath UUID id) {
        return reads.poster(id).svg();
    }

    @GET
    @Path("/{id}/poster.png")
    @Produces("image/png")
    @SecurityRequirements
    @Operation(operationId = "getPointPosterPng", summary = "海报二维码（PNG）", description = "宽约一千像素，可直接打印。")
    public byte[] posterPng(@RestPath UUID id) {
        return reads.poster(id).png(POSTER_PIXELS);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviseRegistrationPoint", summary = "修改登记站", description = "编码不变，海报照用。")
    public PointView revise(@BeanParam Seen seen, @NotNull @Valid PointRequest request) {
        return runPoints.revise(seen.id(), seen.ifMatch(), request);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @Operation(operationId = "closeRegistrationPoint", summary = "撤销登记站", description = "不再接受登记和报到；记录保留。")
    public PointView close(@BeanParam Seen seen) {
        return runPoints.close(seen.id(), seen.ifMatch());
    }
}
