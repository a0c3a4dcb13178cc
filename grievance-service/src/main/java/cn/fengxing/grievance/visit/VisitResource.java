package cn.fengxing.grievance.visit;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Reading without handling, over HTTP. */
@Path("/v1/grievances/visits")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "例外查阅", description = "承办人以外的人查阅诉求，须两人、有理由、限时，并告知本人")
public class VisitResource {

    private final AskToVisit askToVisit;
    private final GrantVisit grantVisit;

    VisitResource(AskToVisit askToVisit, GrantVisit grantVisit) {
        this.askToVisit = askToVisit;
        this.grantVisit = grantVisit;
    }

    @GET
    @Operation(
            operationId = "listVisits",
            summary = "待他人同意的查阅申请，和我获准的",
            description = "七日内无人同意即作废；获准的 24 小时内可凭诉求 id 查阅。")
    public Page<VisitView> list(
            @NotNull @QueryParam("organisationId") UUID organisationId, @BeanParam PageRequest page) {
        return grantVisit.waiting(organisationId, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "待他人同意")
    @Operation(operationId = "askToVisit", summary = "申请查阅非本人承办的诉求", description = "限诉求所在组织及其上级；理由会告知提出人。")
    public VisitView ask(@NotNull @Valid VisitRequest request) {
        return askToVisit.ask(request);
    }

    @POST
    @Path("/{id}/grant")
    @Idempotent
    @Operation(operationId = "grantVisit", summary = "同意他人查阅", description = "不能同意自己的申请；自同意起 24 小时内可以查阅。")
    public VisitView grant(@RestPath UUID id) {
        return grantVisit.grant(id);
    }
}
