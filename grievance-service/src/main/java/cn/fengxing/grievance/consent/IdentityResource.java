package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.grievance.reading.GrievanceView;
import cn.fengxing.kit.http.Page;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Asking who the worker is, and what came of it. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "身份", description = "企业和主管部门询问身份，须经本人同意")
public class IdentityResource {

    private final RequestIdentity requestIdentity;
    private final IdentityReads reads;
    private final IdentityTexts texts;
    private final CaseReads cases;

    IdentityResource(RequestIdentity requestIdentity, IdentityReads reads, IdentityTexts texts, CaseReads cases) {
        this.requestIdentity = requestIdentity;
        this.reads = reads;
        this.texts = texts;
        this.cases = cases;
    }

    @GET
    @Path("/identity-texts")
    @SecurityRequirements
    @Operation(operationId = "listIdentityTexts", summary = "同意书和承诺书", description = "本人同意书和企业承诺书的现行文本及版本。")
    public Page<IdentityTextView> texts() {
        return new Page<>(texts.inForce(), null);
    }

    @GET
    @Path("/{id}/identity")
    @Operation(operationId = "getIdentity", summary = "谁询问过身份、我的同意", description = "本人看到全部；办理单位只看到自己的询问，同意生效后才有人员 id。")
    public IdentityView get(@RestPath UUID id) {
        return reads.of(id);
    }

    @POST
    @Path("/{id}/identity-request")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "requestIdentity",
            summary = "询问身份",
            description = "受理并查明能查明的事实之后，每单位每件一次；企业须同时接受承诺书。办理时限暂停，到期照常办理，不说明本人是否看到或拒绝。")
    public GrievanceView request(@BeanParam Seen seen, @NotNull @Valid RequestIdentityRequest request) {
        requestIdentity.request(seen.id(), seen.ifMatch(), request);
        return cases.afterChange(seen.id());
    }
}
