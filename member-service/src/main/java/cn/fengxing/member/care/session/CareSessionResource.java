package cn.fengxing.member.care.session;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Sessions over HTTP, for everybody. */
@Path("/v1/care")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@SecurityRequirements
@Tag(name = "关爱服务")
public class CareSessionResource {

    private final CareSessionReads reads;

    CareSessionResource(CareSessionReads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/programmes/{id}/sessions")
    @Operation(operationId = "listCareSessions", summary = "项目的场次", description = "无需登录；尚未结束的，最近的在前。")
    public Page<CareSessionView> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.list(id, page);
    }

    @GET
    @Path("/sessions/{id}")
    @Operation(operationId = "getCareSession", summary = "读取场次", description = "无需登录。")
    public CareSessionView get(@RestPath UUID id) {
        return reads.get(id);
    }
}
