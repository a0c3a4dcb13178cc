package cn.fengxing.member.duplicate;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Duplicates over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "重复账号", description = "同一人的两个账号：查找、预览、合并、撤销")
public class DuplicateResource {

    private final DuplicateReads reads;
    private final MergePeople mergePeople;
    private final UndoMerge undoMerge;

    DuplicateResource(DuplicateReads reads, MergePeople mergePeople, UndoMerge undoMerge) {
        this.reads = reads;
        this.mergePeople = mergePeople;
        this.undoMerge = undoMerge;
    }

    @GET
    @Path("/duplicates")
    @Operation(
            operationId = "listDuplicates",
            summary = "可能是同一人的账号",
            description = "本人告知过姓名、同一区县同名的两个账号，都在职责范围内。姓名和电话已遮盖。")
    public Page<PairView> duplicates(@BeanParam PageRequest page) {
        return reads.offered(page);
    }

    @POST
    @Path("/merge-previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewMerge", summary = "合并前对比两个账号", description = "什么也不改动。")
    public PairView preview(@NotNull @Valid MergeRequest request) {
        return mergePeople.preview(request);
    }

    @POST
    @Path("/merges")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "mergePeople",
            summary = "合并同一人的两个账号",
            description = "fromId 关闭，其资料和记录归入 toId，原编号此后指向 toId。被合并的账号须没有角色。三十天内可以撤销；本人能看到谁、何时、为何合并。")
    public MergeView merge(@NotNull @Valid MergeRequest request) {
        return mergePeople.merge(request);
    }

    @GET
    @Path("/merges/{id}")
    @Operation(operationId = "getMerge", summary = "一次合并")
    public MergeView get(@RestPath UUID id) {
        return undoMerge.get(id);
    }

    @DELETE
    @Path("/merges/{id}")
    @Operation(operationId = "undoMerge", summary = "撤销合并", description = "三十天内。归还合并时移动的资料；此后新增的留在保留的账号。")
    public void undo(@RestPath UUID id) {
        undoMerge.undo(id);
    }
}
