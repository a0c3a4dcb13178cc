package cn.fengxing.member.development.funnel;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The funnel over HTTP. */
@Path("/v1/development")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "发展党员", description = "五个阶段二十五个步骤，时限、指标和进度")
public class FunnelResource {

    private final FunnelReads reads;

    FunnelResource(FunnelReads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/funnel/{division}")
    @Operation(operationId = "getDevelopmentFunnel", summary = "发展党员各阶段人数", description = "截至上个星期日；少于五人的不显示。")
    public FunnelView of(
            @Parameter(example = "210100000000") @RestPath @Pattern(regexp = "^[1-9][0-9]{11}$") String division) {
        return reads.of(division);
    }
}
