package cn.fengxing.grievance.opening;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Openings over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class OpeningResource {

    private final CaseOpenings openings;

    OpeningResource(CaseOpenings openings) {
        this.openings = openings;
    }

    @GET
    @Path("/{id}/openings")
    @Operation(
            operationId = "listCaseOpenings",
            summary = "谁查看过我的诉求",
            description = "最近的在前：哪天、哪个组织、何种职务、做什么；不承办而查阅的，还有理由。")
    public Page<CaseOpeningView> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return openings.of(id, page);
    }
}
