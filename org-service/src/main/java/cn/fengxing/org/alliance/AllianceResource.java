package cn.fengxing.org.alliance;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Alliances and their seats over HTTP. */
@Path("/v1/alliances")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "联合体", description = "党建联合体、街道大工委、社区大党委")
public class AllianceResource {

    private final FormAlliance formAlliance;
    private final ChangeAlliance changeAlliance;
    private final ChangeSeats changeSeats;
    private final AllianceReads reads;

    AllianceResource(
            FormAlliance formAlliance, ChangeAlliance changeAlliance, ChangeSeats changeSeats, AllianceReads reads) {
        this.formAlliance = formAlliance;
        this.changeAlliance = changeAlliance;
        this.changeSeats = changeSeats;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @APIResponseSchema(value = AllianceView.class, responseCode = "201", responseDescription = "已成立")
    @Operation(operationId = "formAlliance", summary = "成立联合体", description = "由党组织牵头；大工委属街道，大党委属社区。")
    public RestResponse<AllianceView> form(@NotNull @Valid FormAllianceRequest request) {
        AllianceView view = formAlliance.form(request);
        return RestResponse.ResponseBuilder.<AllianceView>created(URI.create("/v1/alliances/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listAlliances", summary = "我单位牵头或参加的联合体")
    public Page<AllianceView> list(
            @Parameter(example = "STREET_COMMITTEE") @QueryParam("kind") @Nullable AllianceKind kind,
            @BeanParam PageRequest page) {
        return reads.list(kind, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlliance", summary = "读取联合体")
    public AllianceView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviseAlliance", summary = "修改名称和宗旨", description = "由牵头单位办理。")
    public AllianceView revise(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReviseAllianceRequest request) {
        return changeAlliance.revise(id, ifMatch, request);
    }

    @POST
    @Path("/{id}/dissolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "dissolveAlliance", summary = "解散联合体", description = "全部席位同时结束；记录保留。")
    public AllianceView dissolve(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid LastDayRequest request) {
        return changeAlliance.dissolve(id, ifMatch, request.lastDay());
    }

    @GET
    @Path("/{id}/seats")
    @Operation(operationId = "listSeats", summary = "成员单位及席位", description = "不带日期时含已退出的。")
    public Page<SeatView> seats(
            @RestPath UUID id, @Parameter(example = "2026-07-01") @QueryParam("on") @Nullable LocalDate on) {
        return new Page<>(reads.seats(id, on), null);
    }

    @POST
    @Path("/{id}/seats")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = SeatView.class, responseCode = "201", responseDescription = "已加入")
    @Operation(operationId = "takeSeat", summary = "单位加入", description = "由牵头单位办理。")
    public SeatView take(@RestPath UUID id, @NotNull @Valid TakeSeatRequest request) {
        return changeSeats.take(id, request);
    }

    @POST
    @Path("/{id}/seats/{seatId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "leaveSeat", summary = "单位退出", description = "由牵头单位或退出单位办理；If-Match 用联合体的 ETag。")
    public SeatView leave(
            @RestPath UUID id,
            @RestPath UUID seatId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid LastDayRequest request) {
        return changeSeats.leave(id, seatId, ifMatch, request.lastDay());
    }
}
