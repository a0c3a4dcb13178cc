package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.grievance.reading.GrievanceView;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How a worker joins a collective case and leaves it. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "集体诉求", description = "同类诉求合并办理，一次答复，逐人告知")
public class MembershipResource {

    private final JoinCollective joinCollective;
    private final JoinByCode joinByCode;
    private final MembershipReads memberships;
    private final CaseReads reads;
    private final Caller caller;

    MembershipResource(
            JoinCollective joinCollective,
            JoinByCode joinByCode,
            MembershipReads memberships,
            CaseReads reads,
            Caller caller) {
        this.joinCollective = joinCollective;
        this.joinByCode = joinByCode;
        this.memberships = memberships;
        this.reads = reads;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/collective-membership")
    @Operation(
            operationId = "getCollectiveMembership",
            summary = "本人诉求所受邀或加入的集体诉求",
            description = "不显示其他人；人数少于 5 的不显示人数。")
    public MembershipView get(@RestPath UUID id) {
        return memberships.of(id);
    }

    @POST
    @Path("/{id}/collective-membership")
    @Idempotent
    @Operation(
            operationId = "joinCollective",
            summary = "加入集体诉求",
            description = "与同类诉求一并答复；办理时限照旧，答复后各自确认或提出异议。企业只看到统一摘要。")
    public GrievanceView join(@BeanParam Seen seen) {
        joinCollective.join(seen.id(), seen.ifMatch());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/collective-departure")
    @Idempotent
    @Operation(operationId = "leaveCollective", summary = "退出集体诉求", description = "办结前随时可退出，单独办理，时限照旧；不通知任何人。")
    public GrievanceView leave(@BeanParam Seen seen) {
        joinCollective.leave(seen.id(), seen.ifMatch());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/collective-joinings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = GrievanceView.class, responseCode = "201", responseDescription = "已提出并加入")
    @Operation(
            operationId = "joinCollectiveByCode",
            summary = "凭邀请码加入集体诉求",
            description = "以本人名义提出一件诉求，类别、地点、平台与集体诉求相同，直接到其办理单位。不显示其他人。")
    public RestResponse<GrievanceView> joinByCode(@NotNull @Valid JoinByCodeRequest request) {
        JoinByCode.Joined joined = joinByCode.join(caller.personId(), request);
        UUID id = joined.grievance().id();
        return RestResponse.ResponseBuilder.<GrievanceView>created(URI.create("/v1/grievances/" + id))
                .entity(reads.asFiled(joined.grievance(), request.text(), joined.summary(), null))
                .build();
    }
}
