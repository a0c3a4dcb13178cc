package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.development.casefile.FileReads;
import cn.fengxing.member.development.casefile.FileSummaryView;
import cn.fengxing.member.development.casefile.FileView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Development of members over HTTP. */
@Path("/v1/development")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "发展党员", description = "五个阶段二十五个步骤，时限、指标和进度")
public class DevelopmentResource {

    private final ApplyForMembership apply;
    private final FileReads reads;
    private final RecordStep recordStep;
    private final RecordReview recordReview;
    private final DecideProbation decideProbation;

    DevelopmentResource(
            ApplyForMembership apply,
            FileReads reads,
            RecordStep recordStep,
            RecordReview recordReview,
            DecideProbation decideProbation) {
        this.apply = apply;
        this.reads = reads;
        this.recordStep = recordStep;
        this.recordReview = recordReview;
        this.decideProbation = decideProbation;
    }

    @POST
    @Path("/applications")
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "已建立发展党员档案")
    @Operation(
            operationId = "applyForMembership",
            summary = "申请入党",
            description = "向编入的党支部提出，须年满18周岁并同意 DEVELOPMENT 文本；撤回同意即撤回申请。企业不能得知谁提出过申请。")
    public FileView apply(@NotNull @Valid ApplyRequest request) {
        return apply.apply(request);
    }

    @GET
    @Path("/files/mine")
    @Operation(operationId = "getMyDevelopmentFile", summary = "我的发展党员档案", description = "已完成的步骤、下一步和时限。")
    public FileView mine() {
        return reads.mine();
    }

    @GET
    @Path("/files")
    @Operation(
            operationId = "listDevelopmentFiles",
            summary = "本支部或下属支部的发展党员档案",
            description = "支部书记看本支部的，上级党委看直属支部的；查阅有审计记录。")
    public Page<FileSummaryView> list(@BeanParam PageRequest page) {
        return reads.list(page);
    }

    @GET
    @Path("/files/{id}")
    @Operation(operationId = "getDevelopmentFile", summary = "查看发展党员档案", description = "只限所在支部书记和审批的上级党委；查阅有审计记录。")
    public FileView get(@RestPath UUID id) {
        return reads.of(id);
    }

    @POST
    @Path("/files/{id}/steps")
    @Operation(
            operationId = "recordDevelopmentStep",
            summary = "登记步骤",
            description = "须按顺序；未到最短时间的不予登记并说明受哪项期限限制、最早何日；超过期限的照常登记并标明。审批占用当年指标，指标用完不予审批。")
    public FileView step(@BeanParam Seen seen, @NotNull @Valid RecordStepRequest request) {
        return recordStep.record(seen, request);
    }

    @POST
    @Path("/files/{id}/reviews")
    @Operation(operationId = "recordDevelopmentReview", summary = "登记半年考察", description = "入党积极分子每半年考察一次；逾期的标明。")
    public FileView review(@BeanParam Seen seen, @NotNull @Valid ReviewRequest request) {
        return recordReview.record(seen, request);
    }

    @POST
    @Path("/files/{id}/probation")
    @Operation(operationId = "decideProbation", summary = "延长预备期或取消预备党员资格", description = "由上级党委登记；延长一次，不少于半年，不超过一年。")
    public FileView probation(@BeanParam Seen seen, @NotNull @Valid ProbationRequest request) {
        return decideProbation.decide(seen, request);
    }
}
