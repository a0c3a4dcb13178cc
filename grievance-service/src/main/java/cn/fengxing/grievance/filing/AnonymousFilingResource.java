package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.ratelimit.Limited;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a worker files who does not say who it is. A route of its own, so that nobody whose token is missing files here unawares. */
@Path("/v1/grievances/anonymous")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class AnonymousFilingResource {

    private static final String NOTICE = "请抄下或截图保存回执，再输入末四位确认已保存。回执遗失无法补发，但诉求照常办理。";

    private final FileAnonymously fileAnonymously;
    private final CaseReads reads;

    AnonymousFilingResource(FileAnonymously fileAnonymously, CaseReads reads) {
        this.fileAnonymously = fileAnonymously;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited("anonymous-filing")
    @Idempotent(required = true)
    @ResponseStatus(201)
    @SecurityRequirements
    @APIResponseSchema(value = AnonymousFilingView.class, responseCode = "201", responseDescription = "已提出，附回执")
    @Operation(
            operationId = "fileAnonymously",
            summary = "匿名提出诉求",
            description = "不登录。交给事发地的公共支部，紧急情况交给当地值班室；诉求立即生效。答复中的 16 位回执只显示一次，此后放在请求头 Case-Receipt 中代替登录，不要写进网址。")
    public RestResponse<AnonymousFilingView> file(@NotNull @Valid FileAnonymouslyRequest request) {
        FileAnonymously.FiledAnonymously filed = fileAnonymously.file(request);
        var view = new AnonymousFilingView(
                filed.receipt().digits(),
                NOTICE,
                reads.asFiled(filed.grievance(), request.text(), request.summaryForCompany(), request.happenedOn()));
        return RestResponse.ResponseBuilder.<AnonymousFilingView>created(
                        URI.create("/v1/grievances/" + filed.grievance().id()))
                .entity(view)
                .build();
    }
}
