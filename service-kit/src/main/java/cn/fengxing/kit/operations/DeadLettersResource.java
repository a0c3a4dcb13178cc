package cn.fengxing.kit.operations;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.inbox.DeadLetters;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records that could not be handled. */
@Path(OwnArea.PATH + "/dead-letters")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "运维", description = "停放的事件、重发、审计与限额")
public class DeadLettersResource {

    private final Operators operators;
    private final DeadLetters deadLetters;
    private final ReplayDeadLetters replayDeadLetters;

    DeadLettersResource(Operators operators, DeadLetters deadLetters, ReplayDeadLetters replayDeadLetters) {
        this.operators = operators;
        this.deadLetters = deadLetters;
        this.replayDeadLetters = replayDeadLetters;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "停放的事件，最早的在前",
            description = "无法处理的事件及排在其后的同键事件；只列来源与原因，不列内容。")
    public Page<DeadLetterView> list(@BeanParam PageRequest page) {
        operators.admit("list-dead-letters", Role.ORG_ADMIN);
        Page<DeadLetters.DeadLetter> letters = deadLetters.list(page);
        return new Page<>(letters.items().stream().map(DeadLetterView::of).toList(), letters.next());
    }

    @POST
    @Path("/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "重放停放的事件",
            description = "一个键，或整个主题；每次至多 200 个键。已处理的事件不会再生效，可以重复请求。")
    public ReplayView replay(@NotNull @Valid ReplayRequest request) {
        return replayDeadLetters.replay(request);
    }
}
