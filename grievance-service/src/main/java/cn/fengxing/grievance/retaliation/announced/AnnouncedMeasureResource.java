package cn.fengxing.grievance.retaliation.announced;

import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Where a company announces a measure at a case, and who reads it there. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "打击报复", description = "因反映诉求受到的对待，直达主管部门，企业看不到")
public class AnnouncedMeasureResource {

    private final AnnounceMeasure announceMeasure;
    private final AnnouncedMeasures measures;

    AnnouncedMeasureResource(AnnounceMeasure announceMeasure, AnnouncedMeasures measures) {
        this.announceMeasure = announceMeasure;
        this.measures = measures;
    }

    @POST
    @Path("/{id}/announced-measures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = AnnouncedMeasuresView.class, responseCode = "201", responseDescription = "已说明")
    @Operation(
            operationId = "announceMeasure",
            summary = "企业采取不利措施前说明理由",
            description = "企业得知本人身份后，停用、扣罚等须事先说明；主管部门和本人可见。未说明而采取的，交上级督办。")
    public AnnouncedMeasuresView announce(@RestPath UUID id, @NotNull @Valid AnnounceMeasureRequest request) {
        announceMeasure.announce(id, request);
        return measures.at(id);
    }

    @GET
    @Path("/{id}/announced-measures")
    @Operation(operationId = "listAnnouncedMeasures", summary = "企业就此诉求事先说明的措施", description = "本人、主管部门，以及该企业自己的。")
    public AnnouncedMeasuresView list(@RestPath UUID id) {
        return measures.at(id);
    }
}
