package cn.fengxing.member.identity.client;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Machine clients over HTTP. */
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "系统账号", description = "单位信息系统的账号和令牌")
public class ClientResource {

    private final OpenClient openClient;
    private final KeepClient keepClient;
    private final CloseClient closeClient;
    private final ClientReads reads;

    ClientResource(OpenClient openClient, KeepClient keepClient, CloseClient closeClient, ClientReads reads) {
        this.openClient = openClient;
        this.keepClient = keepClient;
        this.closeClient = closeClient;
        this.reads = reads;
    }

    @GET
    @Path("/clients")
    @Operation(operationId = "listClients", summary = "我管理的组织的系统账号", description = "不显示密钥。")
    public Page<ClientView> list(@BeanParam PageRequest page) {
        return reads.list(page);
    }

    @POST
    @Path("/clients")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(value = NewSecretView.class, responseCode = "201", responseDescription = "账号已开通")
    @Operation(operationId = "openClient", summary = "为组织开通系统账号", description = "密钥只显示这一次，有效期一年；范围之外的接口一律拒绝。")
    public NewSecretView open(@NotNull @Valid OpenClientRequest request) {
        return openClient.open(request);
    }

    @POST
    @Path("/clients/{id}/secrets")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = NewSecretView.class, responseCode = "201", responseDescription = "新密钥")
    @Operation(operationId = "renewClientSecret", summary = "更换密钥", description = "旧密钥在二十四小时内仍可使用，便于切换。")
    public NewSecretView renew(@RestPath UUID id) {
        return keepClient.renew(id);
    }

    @DELETE
    @Path("/clients/{id}/secrets/{entryId}")
    @Operation(operationId = "revokeClientSecret", summary = "立即作废一个密钥", description = "用它换取的令牌一秒内在所有服务中失效。")
    public void revoke(@RestPath UUID id, @RestPath UUID entryId) {
        keepClient.revoke(id, entryId);
    }

    @DELETE
    @Path("/clients/{id}")
    @Operation(operationId = "closeClient", summary = "关闭系统账号", description = "所有密钥和令牌随即失效。")
    public void close(@RestPath UUID id) {
        closeClient.close(id);
    }
}
