package cn.fengxing.grievance.statistics.counting;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.operations.Operators;
import cn.fengxing.kit.operations.OwnArea;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The recount, for those who keep the service. */
@Path(OwnArea.PATH + "/recount")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "运维")
public class RecountResource {

    private static final int SHOWN = 100;

    private final RecountCases recount;
    private final Operators operators;

    RecountResource(RecountCases recount, Operators operators) {
        this.recount = recount;
        this.operators = operators;
    }

    @GET
    @Operation(operationId = "recountFigures", summary = "由全部诉求重新计数，与已计的数字核对", description = "读取全部诉求，只在核查时使用。")
    public RecountView get() {
        operators.admit("recount-figures", Role.ORG_ADMIN, Role.AUDITOR);
        Map<String, Long> found = recount.differences();
        List<RecountView.Difference> shown = found.entrySet().stream()
                .limit(SHOWN)
                .map(each -> new RecountView.Difference(each.getKey(), each.getValue()))
                .toList();
        return new RecountView(found.size(), shown);
    }
}
