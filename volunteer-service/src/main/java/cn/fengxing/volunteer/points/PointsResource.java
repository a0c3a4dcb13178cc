package cn.fengxing.volunteer.points;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own points. */
@Path("/v1/points/me")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "积分", description = "志愿积分")
public class PointsResource {

    private final Caller caller;
    private final PointsReads reads;

    PointsResource(Caller caller, PointsReads reads) {
        this.caller = caller;
        this.reads = reads;
    }

    @GET
    @Operation(operationId = "getMyPoints", summary = "我的积分余额")
    public BalanceView balance() {
        return reads.balance(caller.personId());
    }

    @GET
    @Path("/entries")
    @Operation(operationId = "listMyPointsEntries", summary = "我的积分明细，最新的在前")
    public Page<EntryView> history(@BeanParam PageRequest page) {
        return reads.history(caller.personId(), page);
    }
}
