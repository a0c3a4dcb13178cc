package cn.fengxing.org.checklist.unit;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Member units over HTTP. */
@Path("/v1/checklists/units")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "工作清单", description = "两新工委成员单位年度工作清单与履职考核")
public class MemberUnitResource {

    private final AdmitUnit admitUnit;
    private final ReleaseUnit releaseUnit;
    private final UnitReads reads;

    MemberUnitResource(AdmitUnit admitUnit, ReleaseUnit releaseUnit, UnitReads reads) {
        this.admitUnit = admitUnit;
        this.releaseUnit = releaseUnit;
        this.reads = reads;
    }

    @GET
    @Operation(operationId = "listMemberUnits", summary = "两新工委成员单位")
    public Page<MemberUnitView> list(@BeanParam PageRequest page) {
        return reads.list(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MemberUnitView.class, responseCode = "201", responseDescription = "已纳入")
    @Operation(operationId = "admitMemberUnit", summary = "纳入成员单位", description = "由两新工委办公室办理。")
    public MemberUnitView admit(@NotNull @Valid AdmitUnitRequest request) {
        return admitUnit.admit(request);
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "releaseMemberUnit", summary = "成员单位退出", description = "已有的考核结果保留。")
    public MemberUnitView release(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReleaseUnitRequest request) {
        return releaseUnit.release(id, ifMatch, request.lastDay());
    }
}
