package cn.fengxing.grievance.tie;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Ties to companies over HTTP. */
@Path("/v1/grievances/ties")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "回避", description = "与企业有利害关系的办理人员不接触有关诉求")
public class TieResource {

    private final DeclareTie declareTie;
    private final EndTie endTie;
    private final TieReads reads;

    TieResource(DeclareTie declareTie, EndTie endTie, TieReads reads) {
        this.declareTie = declareTie;
        this.endTie = endTie;
        this.reads = reads;
    }

    @GET
    @Operation(operationId = "listTies", summary = "我的利害关系，或本组织登记的", description = "不填组织为本人的，含他人登记的；填组织限该组织管理员。")
    public Page<TieView> list(
            @Parameter(description = "只看在该组织登记的") @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        return reads.list(organisationId, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = TieView.class, responseCode = "201", responseDescription = "已声明")
    @Operation(
            operationId = "declareTie",
            summary = "声明与企业有利害关系",
            description = "只声明有，不问何种。声明后看不到该企业人员的诉求，已承办的交由同事接手；书记声明的，支部不再接收。")
    public TieView declare(@NotNull @Valid DeclareTieRequest request) {
        return declareTie.own(request);
    }

    @POST
    @Path("/records")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = TieView.class, responseCode = "201", responseDescription = "已登记")
    @Operation(operationId = "recordTie", summary = "登记办理人员与企业的利害关系", description = "由组织管理员登记，在该组织及其下级有效；本人可见。")
    public TieView record(@NotNull @Valid RecordTieRequest request) {
        return declareTie.ofOther(request);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "endTie", summary = "利害关系终止", description = "最早为今天；在此之前已有的诉求仍须回避。")
    public TieView end(@BeanParam Seen seen, @NotNull @Valid EndTieRequest request) {
        return endTie.end(seen.id(), seen.ifMatch(), request.untilDate());
    }
}
