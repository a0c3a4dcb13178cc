package cn.fengxing.member.care.pack;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.ratelimit.Limited;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Packs over HTTP. */
@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "关爱服务")
public class PackResource {

    private final MovePacks movePacks;
    private final HandOutPack handOutPack;

    PackResource(MovePacks movePacks, HandOutPack handOutPack) {
        this.movePacks = movePacks;
        this.handOutPack = handOutPack;
    }

    @GET
    @Path("/programmes/{id}/packs")
    @Operation(operationId = "listPackStocks", summary = "各驿站的库存", description = "供举办单位查看。")
    public Page<PackStockView> stocks(@RestPath UUID id) {
        return new Page<>(movePacks.stocks(id), null);
    }

    @POST
    @Path("/programmes/{id}/packs/movements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(operationId = "movePacks", summary = "登记到货或调出", description = "库存不会低于零；只能追加，不能修改。")
    public void move(@RestPath UUID id, @NotNull @Valid MovePacksRequest request) {
        movePacks.move(id, request);
    }

    @GET
    @Path("/programmes/{id}/packs/code")
    @Operation(operationId = "getMyPackCode", summary = "我的领取码", description = "给发放人员扫，30秒一换；每个项目每人一份。")
    public PackCodeView code(@RestPath UUID id) {
        return handOutPack.code(id);
    }

    @POST
    @Path("/programmes/{id}/packs/hand-outs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Limited("pack-hand-out")
    @Operation(operationId = "handOutPack", summary = "凭领取码发放", description = "由举办单位办理；领过的不再发。")
    public void handOut(@RestPath UUID id, @NotNull @Valid HandOutRequest request) {
        handOutPack.handOut(id, request);
    }
}
