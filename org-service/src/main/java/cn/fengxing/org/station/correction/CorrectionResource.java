package cn.fengxing.org.station.correction;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Corrections over HTTP. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "驿站评价", description = "劳动者评价和纠错：没有自由文字，不记是谁")
public class CorrectionResource {

    private final ProposeCorrection proposeCorrection;
    private final AcceptCorrection acceptCorrection;
    private final RefuseCorrection refuseCorrection;
    private final CorrectionReads reads;

    CorrectionResource(
            ProposeCorrection proposeCorrection,
            AcceptCorrection acceptCorrection,
            RefuseCorrection refuseCorrection,
            CorrectionReads reads) {
        this.proposeCorrection = proposeCorrection;
        this.acceptCorrection = acceptCorrection;
        this.refuseCorrection = refuseCorrection;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "proposeStationCorrection", summary = "驿站纠错", description = "每人每站同时只有一条待处理；凭返回的编号查看结果。")
    public RestResponse<CorrectionView> propose(@RestPath UUID id, @NotNull @Valid Proposal proposal) {
        CorrectionView view = reads.view(proposeCorrection.propose(id, proposal));
        return RestResponse.ResponseBuilder.<CorrectionView>created(
                        URI.create("/v1/stations/" + id + "/corrections/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}/corrections")
    @Operation(operationId = "listStationCorrections", summary = "驿站收到的纠错，最早的在前")
    public Page<CorrectionView> list(
            @RestPath UUID id,
            @QueryParam("status") @DefaultValue("PROPOSED") CorrectionStatus status,
            @BeanParam PageRequest page) {
        return reads.list(id, status, page);
    }

    @GET
    @Path("/{id}/corrections/{correctionId}")
    @Operation(operationId = "getStationCorrection", summary = "查看纠错", description = "提出人本人，或驿站管理员。")
    public CorrectionView get(@RestPath UUID id, @RestPath UUID correctionId) {
        return reads.get(id, correctionId);
    }

    @POST
    @Path("/{id}/corrections/{correctionId}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptStationCorrection", summary = "采纳纠错", description = "驿站信息随即更改。")
    public CorrectionView accept(
            @RestPath UUID id,
            @RestPath UUID correctionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reads.view(acceptCorrection.accept(id, correctionId, ifMatch));
    }

    @POST
    @Path("/{id}/corrections/{correctionId}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "refuseStationCorrection", summary = "不采纳纠错", description = "须写明原因，提出人可见。")
    public CorrectionView refuse(
            @RestPath UUID id,
            @RestPath UUID correctionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefuseCorrectionRequest request) {
        return reads.view(refuseCorrection.refuse(id, correctionId, ifMatch, request));
    }
}
