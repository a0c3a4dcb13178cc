package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Inspection campaigns over HTTP. */
@Path("/v1/hazards/campaigns")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "隐患排查", description = "隐患排查周：检查清单、点位、排班与进度")
public class CampaignResource {

    private final PlanCampaign planCampaign;
    private final RecordInspection recordInspection;
    private final CampaignReads reads;

    CampaignResource(PlanCampaign planCampaign, RecordInspection recordInspection, CampaignReads reads) {
        this.planCampaign = planCampaign;
        this.recordInspection = recordInspection;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignView.class, responseCode = "201", responseDescription = "已建立")
    @Operation(operationId = "planCampaign", summary = "建立隐患排查活动", description = "例如运输企业的隐患排查周。")
    public RestResponse<CampaignView> plan(@NotNull @Valid PlanCampaignRequest request) {
        UUID id = planCampaign.plan(request);
        return RestResponse.ResponseBuilder.<CampaignView>created(URI.create("/v1/hazards/campaigns/" + id))
                .entity(reads.get(id))
                .build();
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "本组织的隐患排查活动及进度，最新的在前")
    public Page<CampaignView> list(
            @QueryParam("organisationId") @NotNull UUID organisationId, @BeanParam PageRequest page) {
        return reads.of(organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCampaign", summary = "隐患排查活动的进度")
    public CampaignView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @POST
    @Path("/{id}/sites")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "addCampaignSites", summary = "添加点位与排班", description = "哪个组织哪天检查；不记个人。")
    public CampaignView addSites(@RestPath UUID id, @NotNull @Valid AddSitesRequest request) {
        planCampaign.addSites(id, request.sites());
        return reads.get(id);
    }

    @GET
    @Path("/{id}/sites")
    @Operation(operationId = "listCampaignSites", summary = "点位与检查结果")
    public Page<CampaignSiteView> sites(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.sites(id, page);
    }

    @POST
    @Path("/{id}/sites/{siteId}/inspection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已登记")
    @Operation(operationId = "recordInspection", summary = "登记检查结果", description = "不合格的各项逐一成为隐患，按类别和地点分办；每个点位登记一次。")
    public RestResponse<Void> inspect(
            @RestPath UUID id, @RestPath UUID siteId, @NotNull @Valid RecordInspectionRequest request) {
        recordInspection.record(id, siteId, request.faults());
        return RestResponse.noContent();
    }
}
