package cn.fengxing.grievance.summary;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Summaries over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class SummaryResource {

    private final DraftSummary draftSummary;
    private final ApproveSummary approveSummary;
    private final ReadSummary readSummary;

    SummaryResource(DraftSummary draftSummary, ApproveSummary approveSummary, ReadSummary readSummary) {
        this.draftSummary = draftSummary;
        this.approveSummary = approveSummary;
        this.readSummary = readSummary;
    }

    @GET
    @Path("/{id}/company-summary")
    @Operation(operationId = "getCompanySummary", summary = "给企业的摘要", description = "支部拟的草稿、本人同意的摘要，以及企业可以看到的证据。")
    public CompanySummaryView get(@RestPath UUID id) {
        return readSummary.read(id);
    }

    @PUT
    @Path("/{id}/company-summary/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftCompanySummary",
            summary = "支部代拟摘要",
            description = "请本人在转下一环节前同意或另写；本人未同意的，企业看不到此诉求，直接转主管部门。")
    public CompanySummaryView draft(@RestPath UUID id, @NotNull @Valid DraftSummaryRequest request) {
        draftSummary.draft(id, request.summary());
        return readSummary.read(id);
    }

    @POST
    @Path("/{id}/company-summary/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "approveCompanySummary",
            summary = "本人同意摘要",
            description = "同意草稿或另写，并选择企业可以看到哪些证据；在支部或值班室办理期间有效，可以再改。")
    public CompanySummaryView approve(@BeanParam Seen seen, @NotNull @Valid ApproveSummaryRequest request) {
        approveSummary.approve(seen.id(), seen.ifMatch(), request.summary(), request.attachmentIds());
        return readSummary.read(seen.id());
    }
}
