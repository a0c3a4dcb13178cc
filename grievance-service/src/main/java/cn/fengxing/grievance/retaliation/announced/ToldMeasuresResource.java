package cn.fengxing.grievance.retaliation.announced;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What departments were told. */
@Path("/v1/grievances/announced-measures")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "打击报复", description = "因反映诉求受到的对待，直达主管部门，企业看不到")
public class ToldMeasuresResource {

    private final AnnouncedMeasures measures;

    ToldMeasuresResource(AnnouncedMeasures measures) {
        this.measures = measures;
    }

    @GET
    @Operation(operationId = "listMeasuresToldToDepartment", summary = "企业向本部门说明的措施，最新在前")
    public Page<AnnouncedMeasureView> told(@BeanParam PageRequest page) {
        return measures.told(page);
    }
}
