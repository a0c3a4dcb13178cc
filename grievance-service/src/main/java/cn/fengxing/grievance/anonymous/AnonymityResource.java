package cn.fengxing.grievance.anonymous;

import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.grievance.reading.GrievanceView;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Between account and receipt. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class AnonymityResource {

    private final SaveReceipt saveReceipt;
    private final TieGrievance tieGrievance;
    private final CutGrievanceLoose cutGrievanceLoose;
    private final CaseReads reads;

    AnonymityResource(
            SaveReceipt saveReceipt, TieGrievance tieGrievance, CutGrievanceLoose cutGrievanceLoose, CaseReads reads) {
        this.saveReceipt = saveReceipt;
        this.tieGrievance = tieGrievance;
        this.cutGrievanceLoose = cutGrievanceLoose;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/saved-receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "已确认")
    @Operation(operationId = "saveReceipt", summary = "确认已保存回执", description = "输入末四位。未确认的，经办人会看到可能联系不上提出人。")
    public RestResponse<Void> saved(@RestPath UUID id, @NotNull @Valid SaveReceiptRequest request) {
        saveReceipt.save(id, request.lastDigits());
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/tie")
    @Idempotent
    @Operation(
            operationId = "tieGrievance",
            summary = "把匿名诉求并入本人账号",
            description = "登录，并在请求头 Case-Receipt 中带上回执。此后在“我的诉求”中可见；经办单位仍不知道本人是谁。")
    public GrievanceView tie(@BeanParam Seen seen) {
        tieGrievance.tie(seen.id(), seen.ifMatch());
        return reads.afterChange(seen.id());
    }

    @POST
    @Path("/{id}/cut")
    @Idempotent
    @Operation(
            operationId = "cutGrievanceLoose",
            summary = "把诉求与本人账号脱钩",
            description = "此后账号与诉求之间没有任何联系，只能凭答复中的新回执办理；已经看到过本人身份的经办人不受影响。")
    public NewReceiptView cut(@BeanParam Seen seen) {
        return new NewReceiptView(
                cutGrievanceLoose.cut(seen.id(), seen.ifMatch()).digits());
    }
}
