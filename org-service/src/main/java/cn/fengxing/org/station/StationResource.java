package cn.fengxing.org.station;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Stations are public: whoever works on the road needs one, registered or not. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@SecurityRequirements
@Tag(name = "驿站", description = "爱心驿站和服务阵地")
public class StationResource {

    private final StationReads reads;

    StationResource(StationReads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(operationId = "listStations", summary = "一个区划或组织的驿站", description = "不含已撤销的；按区划排列。")
    public Page<StationSummary> list(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @Pattern(regexp = "^[0-9]{12}$") @Nullable
                    String divisionCode,
            @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        return reads.list(divisionCode, organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStation", summary = "读取驿站")
    public StationView get(@RestPath UUID id) {
        return reads.get(id);
    }
}
