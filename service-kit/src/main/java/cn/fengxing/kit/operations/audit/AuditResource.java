package cn.fengxing.kit.operations.audit;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.operations.Operators;
import cn.fengxing.kit.operations.OwnArea;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who did what to whom, for the auditor. */
@Path(OwnArea.PATH + "/audit")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "运维", description = "停放的事件、重发、审计与限额")
public class AuditResource {

    private final Operators operators;
    private final AuditReads reads;
    private final AuditCheck check;

    AuditResource(Operators operators, AuditReads reads, AuditCheck check) {
        this.operators = operators;
        this.reads = reads;
        this.check = check;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "审计记录，最新的在前", description = "只列何人何时对何物做了何事，不列内容；查阅本身也留记录。")
    public Page<AuditEntryView> list(
            @Parameter(description = "只看此人所做的") @QueryParam("actor") @Nullable UUID actor,
            @Parameter(description = "只看涉及此编号的") @QueryParam("subjectId") @Size(max = 300) @Nullable String subjectId,
            @BeanParam PageRequest page) {
        operators.admit("list-audit-entries", Role.AUDITOR);
        return reads.list(actor, subjectId, page);
    }

    @GET
    @Path("/chain")
    @Operation(
            operationId = "checkAuditChain",
            summary = "核验审计链",
            description = "从头核对全部记录、链与签名，每百万条需数秒；被改、被删、被截断的都会列出。")
    public AuditCheckView check() {
        operators.admit("check-audit-chain", Role.AUDITOR);
        return check.now();
    }
}
