package cn.fengxing.member.honour.record;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Honours that others gave, over HTTP. */
@Path("/v1/honours")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "荣誉", description = "党员先锋骑手证书、聘书、先锋墙和他处授予的荣誉")
public class HonourRecordResource {

    private final RecordHonour recordHonour;
    private final KeepHonours keepHonours;

    HonourRecordResource(RecordHonour recordHonour, KeepHonours keepHonours) {
        this.recordHonour = recordHonour;
        this.keepHonours = keepHonours;
    }

    @POST
    @Path("/records")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = GivenHonourView.class, responseCode = "201", responseDescription = "已登记")
    @Operation(operationId = "recordHonour", summary = "登记他处授予的荣誉", description = "写明授予单位和文件；须同意 HONOUR 文本。")
    public GivenHonourView record(@NotNull @Valid RecordHonourRequest request) {
        return recordHonour.record(request);
    }

    @GET
    @Path("/records/mine")
    @Operation(operationId = "listMyHonourRecords", summary = "我登记的荣誉")
    public Page<GivenHonourView> mine() {
        return new Page<>(keepHonours.mine(), null);
    }

    @DELETE
    @Path("/records/{id}")
    @Operation(operationId = "deleteHonourRecord", summary = "删除我登记的荣誉")
    public void delete(@RestPath UUID id) {
        keepHonours.delete(id);
    }

    @GET
    @Path("/records")
    @Operation(operationId = "listHonourRecords", summary = "职责范围内登记的荣誉", description = "不含姓名；本人出示文件后，由支部确认。")
    public Page<GivenHonourView> ofBranch(@BeanParam PageRequest page) {
        return keepHonours.ofBranch(page);
    }

    @PUT
    @Path("/records/{id}/confirmation")
    @Operation(operationId = "confirmHonourRecord", summary = "确认已查验荣誉文件")
    public void confirm(@RestPath UUID id) {
        keepHonours.confirm(id);
    }
}
