package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.membership.placement.MemberReasonRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Transfers over HTTP. */
@Path("/v1/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织关系转接", description = "提出、接收或退回、办结；正式转接在全国党员管理系统办理，这里留存编号")
public class TransferResource {

    private final MoveMember moveMember;
    private final DecideTransfer decideTransfer;
    private final CompleteTransfer completeTransfer;
    private final TransferReads reads;

    TransferResource(
            MoveMember moveMember,
            DecideTransfer decideTransfer,
            CompleteTransfer completeTransfer,
            TransferReads reads) {
        this.moveMember = moveMember;
        this.decideTransfer = decideTransfer;
        this.completeTransfer = completeTransfer;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = TransferView.class, responseCode = "201", responseDescription = "已提出")
    @Operation(
            operationId = "proposeTransfer",
            summary = "提出转接组织关系",
            description = "由党员所在支部提出；从系统外转入的由接收支部提出；转往系统外（如外省）的填写对方支部名称和区划，由原支部凭全国系统编号登记办结。同一党员同时只有一件。")
    public TransferView propose(@NotNull @Valid TransferRequest request) {
        return moveMember.propose(request);
    }

    @GET
    @Operation(operationId = "listTransfers", summary = "一个支部的转接", description = "转出、转入都列，含已结束的。")
    public Page<TransferView> list(
            @Parameter(example = "01932f6a-7c00-7000-8000-0000000000a1") @QueryParam("branchId") @NotNull UUID branchId,
            @BeanParam PageRequest page) {
        return reads.of(branchId, page);
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "listMyTransfers", summary = "我的转接", description = "最近的在前。")
    public Page<TransferView> mine(@BeanParam PageRequest page) {
        return reads.mine(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTransfer", summary = "读取转接", description = "转出、转入双方都可读。")
    public TransferView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptTransfer", summary = "同意接收", description = "同意后九十天内在全国系统办结，否则失效。")
    public TransferView accept(@BeanParam Seen seen) {
        return decideTransfer.accept(seen.id(), seen.ifMatch());
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "returnTransfer", summary = "退回并说明理由", description = "党员仍属原支部；双方和本人都得到通知。")
    public TransferView sendBack(@BeanParam Seen seen, @NotNull @Valid MemberReasonRequest request) {
        return decideTransfer.sendBack(seen.id(), seen.ifMatch(), request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawTransfer", summary = "撤回转接", description = "办结以前，双方都可以撤回。")
    public TransferView withdraw(@BeanParam Seen seen) {
        return decideTransfer.withdraw(seen.id(), seen.ifMatch());
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "completeTransfer", summary = "登记办结", description = "填写全国系统的编号和生效日期；从此党员属接收支部。")
    public TransferView complete(@BeanParam Seen seen, @NotNull @Valid CompleteTransferRequest request) {
        return completeTransfer.complete(seen.id(), seen.ifMatch(), request);
    }
}
