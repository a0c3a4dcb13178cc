package cn.fengxing.member.identity.secondfactor;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A lost second factor of somebody else. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "角色", description = "在组织中的角色，由组织管理员授予")
public class SecondFactorResetResource {

    private final ResetSecondFactor resetSecondFactor;

    SecondFactorResetResource(ResetSecondFactor resetSecondFactor) {
        this.resetSecondFactor = resetSecondFactor;
    }

    @POST
    @Path("/{id}/second-factor-resets")
    @Operation(
            operationId = "resetSecondFactor",
            summary = "解除工作人员的动态口令",
            description = "须由两位互不隶属的管理员在七天内各提出一次；解除后该人员在所有设备上退出登录。")
    public ResetView reset(@RestPath UUID id) {
        return resetSecondFactor.reset(id);
    }
}
