package cn.fengxing.member.identity;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.identity.IdentityRequests.DeviceName;
import cn.fengxing.member.identity.IdentityRequests.PasswordChange;
import cn.fengxing.member.identity.password.ChangePassword;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The caller's own sign-ins. */
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "登录", description = "登录、续期、退出")
public class SessionResource {

    private final SignOut signOut;
    private final MySessions mySessions;
    private final ChangePassword changePassword;

    SessionResource(SignOut signOut, MySessions mySessions, ChangePassword changePassword) {
        this.signOut = signOut;
        this.mySessions = mySessions;
        this.changePassword = changePassword;
    }

    @GET
    @Path("/sessions")
    @Operation(operationId = "listMySessions", summary = "我的登录设备", description = "最近使用的在前。")
    public Page<SessionView> sessions() {
        return new Page<>(mySessions.list(), null);
    }

    @DELETE
    @Path("/sessions/{id}")
    @Operation(operationId = "endMySession", summary = "让一台设备退出登录", description = "一秒内在所有服务中失效。")
    public void end(@RestPath UUID id) {
        signOut.from(id);
    }

    @PUT
    @Path("/sessions/current/device")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameMyDevice", summary = "给本设备起个称呼", description = "只给本人看，便于认出要退出的设备；系统不记录设备信息和网络地址。")
    public void name(@NotNull @Valid DeviceName request) {
        mySessions.nameThis(request.device());
    }

    @DELETE
    @Path("/sessions")
    @Operation(operationId = "endAllMySessions", summary = "在所有设备上退出登录", description = "包括本设备；已发出的令牌一秒内在所有服务中失效。")
    public void endAll() {
        signOut.everywhere();
    }

    @POST
    @Path("/sign-outs")
    @ResponseStatus(204)
    @Operation(operationId = "signOut", summary = "退出本次登录", description = "其他设备不受影响。")
    public void signOut() {
        signOut.here();
    }

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("sign-in")
    @Operation(operationId = "changeMyPassword", summary = "修改密码", description = "其他设备上的登录随即失效。")
    public void changePassword(@NotNull @Valid PasswordChange request) {
        changePassword.change(request.current(), request.next());
    }
}
