package cn.fengxing.member.branchlife;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Life of a branch over HTTP. */
@Path("/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织生活", description = "三会一课、主题党日和学习；滚动二维码签到")
public class BranchLifeResource {

    private final RunActivities runActivities;
    private final AttendActivity attendActivity;
    private final TakePart takePart;
    private final BranchActivityReads reads;

    BranchLifeResource(
            RunActivities runActivities, AttendActivity attendActivity, TakePart takePart, BranchActivityReads reads) {
        this.runActivities = runActivities;
        this.attendActivity = attendActivity;
        this.takePart = takePart;
        this.reads = reads;
    }

    @POST
    @Path("/activities")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = BranchActivityView.class, responseCode = "201", responseDescription = "已发布")
    @Operation(operationId = "announceActivity", summary = "发布组织生活", description = "写明类别、时间、地点和参加范围；流动党员没有表决权。")
    public BranchActivityView announce(@NotNull @Valid BranchActivityRequest request) {
        return runActivities.announce(request);
    }

    @GET
    @Path("/activities")
    @Operation(operationId = "listActivities", summary = "一个支部的组织生活")
    public Page<BranchActivityView> list(
            @Parameter(example = "01932f6a-7c00-7000-8000-0000000000a1") @QueryParam("branchId") @NotNull UUID branchId,
            @BeanParam PageRequest page) {
        return reads.of(branchId, page);
    }

    @GET
    @Path("/activities/{id}")
    @Operation(operationId = "getActivity", summary = "读取一次组织生活")
    public BranchActivityView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @POST
    @Path("/activities/{id}/cancellation")
    @Idempotent
    @Operation(operationId = "cancelActivity", summary = "取消组织生活")
    public BranchActivityView cancel(@BeanParam Seen seen) {
        return runActivities.cancel(seen.id(), seen.ifMatch());
    }

    @GET
    @Path("/activities/{id}/code")
    @Operation(operationId = "getActivityCode", summary = "现场签到码", description = "每三十秒更换，投在屏幕上供到场党员扫描。")
    public BranchCodeView code(@RestPath UUID id) {
        return attendActivity.code(id);
    }

    @GET
    @Path("/activities/{id}/attendance")
    @Operation(operationId = "getActivityAttendance", summary = "应到、实到", description = "以党员编号列出，不含姓名。")
    public BranchAttendanceView attendance(@RestPath UUID id) {
        return reads.attendance(id);
    }

    @POST
    @Path("/activities/sign-ins")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("rotating-code")
    @Operation(operationId = "signInToActivity", summary = "扫码签到", description = "到场扫描屏幕上的二维码；重复扫描只记一次。")
    public BranchActivityView signIn(@NotNull @Valid BranchSignInRequest request) {
        return attendActivity.signIn(request);
    }

    @GET
    @Path("/me/activities")
    @Operation(operationId = "listMyActivities", summary = "我能参加的组织生活", description = "本支部、接收支部和自己选择参加的支部；含近一个月的签到。")
    public Page<BranchActivityView> mine() {
        return new Page<>(takePart.mine(), null);
    }

    @PUT
    @Path("/me/participations/{branchId}")
    @Operation(operationId = "takePartInBranch", summary = "参加另一个支部的活动", description = "不改变正式组织关系，也没有表决权；可随时退出。")
    public void takePart(@RestPath UUID branchId) {
        takePart.begin(branchId);
    }

    @DELETE
    @Path("/me/participations/{branchId}")
    @Operation(operationId = "leaveBranchActivities", summary = "不再参加该支部的活动")
    public void leave(@RestPath UUID branchId) {
        takePart.end(branchId);
    }
}
