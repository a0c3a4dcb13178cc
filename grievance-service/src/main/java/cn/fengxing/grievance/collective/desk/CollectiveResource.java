package cn.fengxing.grievance.collective.desk;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Collective cases over HTTP, for the desk that owes the step: which there could be, which there are. */
@Path("/v1/grievances/collectives")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "集体诉求", description = "同类诉求合并办理，一次答复，逐人告知")
public class CollectiveResource {

    private final FormCollective formCollective;
    private final CollectiveReads reads;

    CollectiveResource(FormCollective formCollective, CollectiveReads reads) {
        this.formCollective = formCollective;
        this.reads = reads;
    }

    @GET
    @Path("/offers")
    @Operation(
            operationId = "listAlikeCases",
            summary = "本组织待办中的同类诉求",
            description = "同一平台、类别、区县，30 日内提出、尚未答复，可合并为一件集体诉求。企业看到的地点和数量从粗。")
    public AlikeView alike(
            @Parameter(description = "只看其中一个组织的待办") @QueryParam("organisationId") @Nullable UUID organisationId) {
        return reads.alike(organisationId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CollectiveView.class, responseCode = "201", responseDescription = "已合并")
    @Operation(
            operationId = "formCollective",
            summary = "合并为集体诉求",
            description = "邀请同类诉求的本人加入；已有的，邀请其后提出的。加入前各自办理，不受影响。")
    public RestResponse<CollectiveView> form(@NotNull @Valid FormCollectiveRequest request) {
        UUID id = formCollective.form(request);
        return RestResponse.ResponseBuilder.<CollectiveView>created(URI.create("/v1/grievances/collectives/" + id))
                .entity(reads.get(id))
                .build();
    }

    @GET
    @Operation(operationId = "listCollectives", summary = "本组织尚未答复的集体诉求")
    public Page<CollectiveView> open(
            @Parameter(description = "只看其中一个组织的待办") @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        return reads.open(organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCollective", summary = "读取集体诉求", description = "企业只看到一份摘要和从粗的人数。")
    public CollectiveView get(@RestPath UUID id) {
        return reads.get(id);
    }
}
