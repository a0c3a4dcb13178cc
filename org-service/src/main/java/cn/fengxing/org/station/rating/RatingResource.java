package cn.fengxing.org.station.rating;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One's own rating over HTTP. Whoever writes it is the only one who does, so the last word holds and there is no version. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "驿站评价", description = "劳动者评价和纠错：没有自由文字，不记是谁")
public class RatingResource {

    private final RateStation rateStation;
    private final RatingReads reads;

    RatingResource(RateStation rateStation, RatingReads reads) {
        this.rateStation = rateStation;
        this.reads = reads;
    }

    @PUT
    @Path("/{id}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rateStation", summary = "评价驿站", description = "每人每站一个评价，可以修改。只公布人数和平均分，且每有 5 人评价才更新一次。")
    public RatingView rate(@RestPath UUID id, @NotNull @Valid RateStationRequest request) {
        return rateStation.rate(id, request);
    }

    @GET
    @Path("/{id}/rating")
    @Operation(operationId = "getMyStationRating", summary = "我对驿站的评价")
    public RatingView own(@RestPath UUID id) {
        return reads.own(id);
    }
}
