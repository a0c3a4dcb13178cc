package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Hazard reports over HTTP. */
@Path("/v1/hazards")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "随手拍", description = "身边隐患：只报物和地点，不报人")
public class HazardResource {

    private final ReportHazard reportHazard;
    private final VerifyHazard verifyHazard;
    private final HazardReads reads;
    private final Caller caller;

    HazardResource(ReportHazard reportHazard, VerifyHazard verifyHazard, HazardReads reads, Caller caller) {
        this.reportHazard = reportHazard;
        this.verifyHazard = verifyHazard;
        this.reads = reads;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = HazardView.class, responseCode = "201", responseDescription = "已上报")
    @Operation(operationId = "reportHazard", summary = "上报隐患", description = "交给所在地社区核实；核实后上报人得积分，夜间入账。")
    public RestResponse<HazardView> report(@NotNull @Valid ReportHazardRequest request) {
        HazardView view = reportHazard.report(caller.personId(), request);
        return RestResponse.ResponseBuilder.<HazardView>created(URI.create("/v1/hazards/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listUnverifiedHazards", summary = "本组织待核实的隐患，最早的在前")
    public Page<HazardView> unverified(
            @QueryParam("organisationId") @NotNull UUID organisationId, @BeanParam PageRequest page) {
        return reads.unverified(organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHazard", summary = "读取隐患", description = "上报人本人，或负责该地的社区与主管部门。")
    public HazardView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @POST
    @Path("/{id}/verification")
    @Idempotent
    @Operation(operationId = "verifyHazard", summary = "核实隐患")
    public HazardView verify(@BeanParam Seen seen) {
        return verifyHazard.verify(seen.id(), seen.ifMatch());
    }
}
