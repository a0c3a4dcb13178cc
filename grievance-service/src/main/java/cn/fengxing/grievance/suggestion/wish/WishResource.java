package cn.fengxing.grievance.suggestion.wish;

import cn.fengxing.grievance.suggestion.RecipientKind;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Wishes that everybody sees. */
@Path("/v1/suggestions")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "蜂鸣信箱", description = "给驿站、社区和部门的建议与心愿")
public class WishResource {

    private final Wishes wishes;
    private final MeToo meToo;
    private final Caller caller;

    WishResource(Wishes wishes, MeToo meToo, Caller caller) {
        this.wishes = wishes;
        this.meToo = meToo;
        this.caller = caller;
    }

    @GET
    @Path("/wishes")
    @Operation(operationId = "listWishes", summary = "心愿榜", description = "承办单位公开展示的心愿，希望的人多的在前；人数五人一档，少于五人的按 0 计。")
    public Page<WishView> list(
            @Parameter(description = "只看这一区划内的", example = "210100000000")
                    @QueryParam("divisionCode")
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    @Nullable
                    String divisionCode,
            @QueryParam("recipientKind") @Nullable RecipientKind recipientKind,
            @QueryParam("recipientId") @Nullable UUID recipientId,
            @BeanParam PageRequest page) {
        return wishes.page(new Wishes.Where(divisionCode, recipientKind, recipientId), page);
    }

    @PUT
    @Path("/{id}/me-too")
    @Operation(operationId = "joinWish", summary = "我也希望", description = "每人一次，重复没有影响；谁也看不到是谁。")
    public WishView join(@RestPath UUID id) {
        meToo.join(caller.personId(), id);
        return wishes.get(id);
    }

    @DELETE
    @Path("/{id}/me-too")
    @Operation(operationId = "leaveWish", summary = "收回“我也希望”")
    public WishView leave(@RestPath UUID id) {
        meToo.leave(caller.personId(), id);
        return wishes.get(id);
    }
}
