package cn.fengxing.org.census.duplicate;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Possible duplicates over HTTP. */
@Path("/v1/census/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "疑似重复", description = "可能是同一家的企业，由人来定")
public class DuplicateResource {

    private final DuplicateReads reads;
    private final DecideDuplicate decideDuplicate;

    DuplicateResource(DuplicateReads reads, DecideDuplicate decideDuplicate) {
        this.reads = reads;
        this.decideDuplicate = decideDuplicate;
    }

    @GET
    @Operation(operationId = "listDuplicates", summary = "疑似重复的企业", description = "decided=true 时列出已经定过的。")
    public Page<DuplicateView> list(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @NotNull @Pattern(regexp = "^[0-9]{12}$")
                    String divisionCode,
            @QueryParam("decided") @DefaultValue("false") boolean decided,
            @BeanParam PageRequest page) {
        return reads.list(divisionCode, decided, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDuplicate", summary = "读取一对疑似重复的企业")
    public DuplicateView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "decideDuplicate",
            summary = "定为同一家或不是同一家",
            description = "定为同一家时两条记录都保留，以先登记的为准；代码相同而定为两家时，后登记的一家去掉代码，待更正。")
    public DuplicateView decide(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecideDuplicateRequest request) {
        decideDuplicate.decide(id, ifMatch, request.decision());
        return reads.get(id);
    }

    @POST
    @Path("/{id}/undo")
    @Idempotent
    @Operation(operationId = "undoDuplicateDecision", summary = "撤回决定", description = "两条记录恢复到决定之前，等待重新决定。")
    public DuplicateView undo(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        decideDuplicate.undo(id, ifMatch);
        return reads.get(id);
    }
}
