package cn.fengxing.member.sign;

import cn.fengxing.kit.http.Page;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Showing identity over HTTP. */
@Path("/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "亮身份", description = "自愿亮明党员身份：支部旗、党员身份、车身标识、服务承诺；可随时收回")
public class SignResource {

    private final ShowIdentity showIdentity;

    SignResource(ShowIdentity showIdentity) {
        this.showIdentity = showIdentity;
    }

    @GET
    @Path("/me/signs")
    @Operation(operationId = "listMySigns", summary = "我亮出的标识", description = "没有亮出的不列。")
    public Page<SignView> mine() {
        return new Page<>(showIdentity.mine(), null);
    }

    @PUT
    @Path("/me/signs/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "showSign", summary = "亮出标识", description = "单独同意，只在所选的地方显示；不计数、不排名、不奖励。")
    public Page<SignView> show(
            @Parameter(example = "SERVICE_PROMISE") @RestPath SignKind kind, @NotNull @Valid ShowSignRequest request) {
        return new Page<>(showIdentity.show(kind, request), null);
    }

    @DELETE
    @Path("/me/signs/{kind}")
    @Operation(operationId = "takeBackSign", summary = "收回标识", description = "立即不再显示，卡片上的二维码随之失效。")
    public void takeBack(@Parameter(example = "SERVICE_PROMISE") @RestPath SignKind kind) {
        showIdentity.takeBack(kind);
    }

    @GET
    @Path("/me/branch-signs")
    @Operation(operationId = "listBranchSigns", summary = "本支部党员亮出的标识", description = "只含选择在支部内显示的，不含是谁，也看不出谁没有参加。")
    public Page<SignView> inMyBranch() {
        return new Page<>(showIdentity.inMyBranch(), null);
    }

    @GET
    @Path("/signs/{card}")
    @SecurityRequirements
    @Operation(operationId = "getSignOnCard", summary = "扫卡片看标识", description = "持有人出示的二维码；收回后与不存在的一样。")
    public SignView onCard(
            @Parameter(example = "Q3ZK7M2PXW9R4T6H8YBC") @RestPath @Pattern(regexp = "^[A-HJ-NP-Z2-9]{20}$")
                    String card) {
        return showIdentity.onCard(card);
    }
}
