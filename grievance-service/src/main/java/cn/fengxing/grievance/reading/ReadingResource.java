package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.timeline.Timeline;
import cn.fengxing.grievance.timeline.TimelineView;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Reading cases over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class ReadingResource {

    private final CaseReads reads;
    private final CaseLists lists;
    private final Timeline timeline;

    ReadingResource(CaseReads reads, CaseLists lists, Timeline timeline) {
        this.reads = reads;
        this.lists = lists;
        this.timeline = timeline;
    }

    @GET
    @Operation(
            operationId = "listGrievances",
            summary = "我的诉求，或本组织待办",
            description = "MINE：本人提出的，最新在前；QUEUE：所在组织的待办，最急在前。")
    public Page<CaseLineView> list(
            @QueryParam("scope") @DefaultValue("MINE") Scope scope,
            @Parameter(description = "只看其中一个组织的待办") @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        return scope == Scope.MINE ? lists.mine(page) : lists.queue(organisationId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGrievance", summary = "读取诉求")
    public GrievanceView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(operationId = "getGrievanceTimeline", summary = "办理过程", description = "每一步是谁、做了什么、接下来何时到期。")
    public TimelineView timeline(@RestPath UUID id, @Context HttpHeaders headers) {
        return timeline.of(id, headers.getAcceptableLanguages());
    }
}
