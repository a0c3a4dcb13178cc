package cn.fengxing.org.committee;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.division.DivisionLevel;
import cn.fengxing.org.organisation.CommitteeLine;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How far the lines of committees have come, over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "党委条线", description = "属地、互联网行业、交通运输行业各级党委的设立情况")
public class CommitteeResource {

    private static final String CODE = "^[0-9]{12}$";

    private final CommitteeReads reads;

    CommitteeResource(CommitteeReads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/{id}/committee-coverage")
    @Operation(operationId = "getCommitteeCoverage", summary = "条线党委覆盖情况", description = "在本组织所在区划内，逐级统计已设和应设。")
    public Page<CommitteeCoverageView> coverage(
            @RestPath UUID id,
            @Parameter(required = true, example = "TRANSPORT") @QueryParam("line") @NotNull CommitteeLine line,
            @Parameter(example = "210100000000", description = "只看本区划内的某个区划")
                    @QueryParam("divisionCode")
                    @Pattern(regexp = CODE)
                    @Nullable
                    String divisionCode) {
        return new Page<>(reads.coverage(id, line, divisionCode), null);
    }

    @GET
    @Path("/{id}/committee-gaps")
    @Operation(operationId = "listCommitteeGaps", summary = "尚未设立条线党委的区划")
    public Page<CommitteeGapView> gaps(
            @RestPath UUID id,
            @Parameter(required = true, example = "TRANSPORT") @QueryParam("line") @NotNull CommitteeLine line,
            @Parameter(example = "210100000000") @QueryParam("divisionCode") @Pattern(regexp = CODE) @Nullable
                    String divisionCode,
            @Parameter(example = "COUNTY") @QueryParam("level") @Nullable DivisionLevel level,
            @BeanParam PageRequest page) {
        return reads.gaps(id, line, divisionCode, level, page);
    }
}
