package cn.fengxing.grievance.internalnote;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Notes over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求沟通", description = "本人（含匿名）与当前承办单位之间的保密沟通")
public class InternalNoteResource {

    private final InternalNotes notes;

    InternalNoteResource(InternalNotes notes) {
        this.notes = notes;
    }

    @GET
    @Path("/{id}/internal-notes")
    @Operation(operationId = "listInternalNotes", summary = "内部备注", description = "只有承办单位自己的经办人可见，查看留痕。")
    public Page<InternalNoteView> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return notes.page(id, page);
    }

    @POST
    @Path("/{id}/internal-notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = InternalNoteView.class, responseCode = "201", responseDescription = "已记录")
    @Operation(operationId = "addInternalNote", summary = "添加内部备注", description = "本人和下一环节都看不到。")
    public InternalNoteView add(@RestPath UUID id, @NotNull @Valid AddInternalNoteRequest request) {
        return notes.add(id, request.text());
    }
}
