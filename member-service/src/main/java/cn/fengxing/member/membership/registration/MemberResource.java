package cn.fengxing.member.membership.registration;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.member.membership.placement.MemberView;
import cn.fengxing.member.person.PersonView;
import cn.fengxing.member.person.RevealRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Members over HTTP. */
@Path("/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "流动党员", description = "登记、报到、编入党支部；党员以随机编号出现，不含姓名")
public class MemberResource {

    private final Caller caller;
    private final RegisterMember registerMember;
    private final CheckInMember checkInMember;
    private final MemberReads reads;
    private final RevealMember revealMember;

    MemberResource(
            Caller caller,
            RegisterMember registerMember,
            CheckInMember checkInMember,
            MemberReads reads,
            RevealMember revealMember) {
        this.caller = caller;
        this.registerMember = registerMember;
        this.checkInMember = checkInMember;
        this.reads = reads;
        this.revealMember = revealMember;
    }

    @POST
    @Path("/me")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MemberView.class, responseCode = "201", responseDescription = "已登记，等待编入党支部")
    @Operation(
            operationId = "registerAsMember",
            summary = "登记为流动党员",
            description = "工作或居住地变动、六个月以上不能参加原支部组织生活的党员可以登记；须单独同意。所在地党委在期限内安排支部，原支部得到通知。")
    public MemberView register(@NotNull @Valid RegisterMemberRequest request) {
        return registerMember.register(caller.personId(), request);
    }

    @GET
    @Path("/me")
    @Operation(operationId = "getMyMembership", summary = "我的党员登记", description = "只有本人看得到；没有登记过的与查不到的一样。")
    public MemberView mine() {
        return reads.mine();
    }

    @POST
    @Path("/me/check-ins")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "checkInAsMember", summary = "主动报到", description = "扫登记站海报上的二维码；尚未编入支部的，改由报到地党委安排，期限不变。")
    public MemberView checkIn(@NotNull @Valid CheckInRequest request) {
        return checkInMember.checkIn(caller.personId(), request);
    }

    @GET
    @Path("/unplaced")
    @Operation(operationId = "listUnplacedMembers", summary = "待编入支部的党员", description = "职责范围内各区划的工作清单，含期限和已上报级数。")
    public Page<MemberView> unplaced(@BeanParam PageRequest page) {
        return reads.unplaced(page);
    }

    @GET
    @Operation(operationId = "listMembers", summary = "一个支部的党员", description = "含正式党员、编入的流动党员、待接收和待确认的。")
    public Page<MemberView> ofBranch(
            @Parameter(example = "01932f6a-7c00-7000-8000-0000000000a1") @QueryParam("branchId") @NotNull UUID branchId,
            @BeanParam PageRequest page) {
        return reads.ofBranch(branchId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMember", summary = "读取党员（不含姓名）")
    public MemberView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @POST
    @Path("/{id}/reveals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "revealMember", summary = "查看党员是谁", description = "须写明理由；本人能看到谁、何时、为何查看。")
    public PersonView reveal(@RestPath UUID id, @NotNull @Valid RevealRequest request) {
        return revealMember.reveal(id, request);
    }
}
