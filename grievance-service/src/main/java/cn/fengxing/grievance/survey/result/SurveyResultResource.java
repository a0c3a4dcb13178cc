package cn.fengxing.grievance.survey.result;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Results over HTTP. */
@Path("/v1/surveys")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "问卷", description = "匿名征求意见，只有汇总")
public class SurveyResultResource {

    private final SurveyResults results;

    SurveyResultResource(SurveyResults results) {
        this.results = results;
    }

    @GET
    @Path("/{id}/results")
    @Operation(operationId = "getSurveyResults", summary = "问卷结果", description = "截止后才有，只有各选项的人数；少于五人的不公布，也不能推算出来。")
    public SurveyResultsView get(@RestPath UUID id) {
        return results.of(id);
    }
}
