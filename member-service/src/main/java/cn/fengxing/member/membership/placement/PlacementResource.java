package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Steps of a placement over HTTP. */
@Path("/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "流动党员", description = "登记、报到、编入党支部；党员以随机编号出现，不含姓名")
public class PlacementResource {

    private final PlaceMember placeMember;
    private final ChangeMembership changeMembership;

    PlacementResource(PlaceMember placeMember, ChangeMembership changeMembership) {
        this.placeMember = placeMember;
        this.changeMembership = changeMembership;
    }

    @POST
    @Path("/{id}/placement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "proposePlacement", summary = "提出编入支部", description = "由待编入党员所在区划的党委提出，支部接收后生效。")
    public MemberView propose(@BeanParam Seen seen, @NotNull @Valid PlaceMemberRequest request) {
        return placeMember.propose(seen.id(), seen.ifMatch(), request);
    }

    @POST
    @Path("/{id}/placement/acceptance")
    @Idempotent
    @Operation(operationId = "acceptPlacement", summary = "接收编入的党员", description = "流动党员由接收支部纳入组织生活，没有表决权；原支部得到通知。")
    public MemberView accept(@BeanParam Seen seen) {
        return placeMember.accept(seen.id(), seen.ifMatch());
    }

    @POST
    @Path("/{id}/placement/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "returnPlacement", summary = "退回并说明理由", description = "回到党委的工作清单，期限继续计算。")
    public MemberView sendBack(@BeanParam Seen seen, @NotNull @Valid MemberReasonRequest request) {
        return placeMember.sendBack(seen.id(), seen.ifMatch(), request);
    }

    @POST
    @Path("/{id}/affiliation")
    @Idempotent
    @Operation(operationId = "confirmMember", summary = "原支部确认是本支部党员", description = "确认后正式组织关系记在本支部；一名党员只有一个。")
    public MemberView confirm(@BeanParam Seen seen) {
        return changeMembership.confirm(seen.id(), seen.ifMatch());
    }

    @POST
    @Path("/{id}/outflow")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "sendOutMember", summary = "登记流出", description = "六个月以上不能参加本支部组织生活的；由流入地党委安排支部，正式组织关系不变。")
    public MemberView sendOut(@BeanParam Seen seen, @NotNull @Valid OutflowRequest request) {
        return changeMembership.sendOut(seen.id(), seen.ifMatch(), request);
    }
}
