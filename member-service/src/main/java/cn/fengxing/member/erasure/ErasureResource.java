package cn.fengxing.member.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way out. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "人员", description = "新就业群体人员：登记、查看、更正、删除")
public class ErasureResource {

    private final ErasePerson erasePerson;

    ErasureResource(ErasePerson erasePerson) {
        this.erasePerson = erasePerson;
    }

    @DELETE
    @Path("/me")
    @Operation(operationId = "eraseMe", summary = "删除我的资料", description = "销毁加密密钥，不能恢复；所有登录和角色随即失效。")
    public void erase() {
        erasePerson.erase();
    }
}
