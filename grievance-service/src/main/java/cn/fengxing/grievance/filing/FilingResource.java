package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.reading.CaseReads;
import cn.fengxing.grievance.reading.GrievanceView;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a worker files. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class FilingResource {

    private final FileGrievance fileGrievance;
    private final CaseReads reads;
    private final Caller caller;

    FilingResource(FileGrievance fileGrievance, CaseReads reads, Caller caller) {
        this.fileGrievance = fileGrievance;
        this.reads = reads;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = GrievanceView.class, responseCode = "201", responseDescription = "已提出")
    @Operation(
            operationId = "fileGrievance",
            summary = "提出诉求",
            description = "交给本人所在支部；人身安全紧急情况交给当地值班室，请先拨打 110、119、120、122。")
    public RestResponse<GrievanceView> file(@NotNull @Valid FileGrievanceRequest request) {
        UUID worker = caller.personId();
        Grievance filed = fileGrievance.file(worker, request);
        return RestResponse.ResponseBuilder.<GrievanceView>created(URI.create("/v1/grievances/" + filed.id()))
                .entity(reads.asFiled(filed, request.text(), request.summaryForCompany(), request.happenedOn()))
                .build();
    }
}
