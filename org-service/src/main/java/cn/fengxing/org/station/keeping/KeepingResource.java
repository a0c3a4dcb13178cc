package cn.fengxing.org.station.keeping;

import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.station.StationDetails;
import cn.fengxing.org.station.StationView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** Setting up and changing stations over HTTP. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "驿站", description = "爱心驿站和服务阵地")
public class KeepingResource {

    private final SetUpStation setUpStation;
    private final ChangeStation changeStation;
    private final CloseDownStation closeDownStation;

    KeepingResource(SetUpStation setUpStation, ChangeStation changeStation, CloseDownStation closeDownStation) {
        this.setUpStation = setUpStation;
        this.changeStation = changeStation;
        this.closeDownStation = closeDownStation;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "setUpStation", summary = "设立驿站", description = "由运营组织的社区工作者或管理员办理。")
    public RestResponse<StationView> setUp(@NotNull @Valid SetUpStationRequest request) {
        StationView view = setUpStation.setUp(request);
        return RestResponse.ResponseBuilder.<StationView>created(URI.create("/v1/stations/" + view.id()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeStation", summary = "修改驿站信息", description = "更换运营组织须对原、新两个组织都有权限。")
    public StationView change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StationDetails details) {
        return changeStation.change(id, ifMatch, details);
    }

    @POST
    @Path("/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "closeDownStation", summary = "撤销驿站", description = "不再开放；临时关闭请用 closings。")
    public StationView closeDown(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CloseDownStationRequest request) {
        return closeDownStation.closeDown(id, ifMatch, request);
    }
}
