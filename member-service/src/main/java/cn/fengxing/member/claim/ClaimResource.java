package cn.fengxing.member.claim;

import cn.fengxing.kit.http.Page;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What companies say of me, over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "平台企业名册", description = "平台企业上传从业人员名册；企业不会得知其中谁已登记")
public class ClaimResource {

    private final AnswerClaim answerClaim;

    ClaimResource(AnswerClaim answerClaim) {
        this.answerClaim = answerClaim;
    }

    @GET
    @Path("/me/rosters")
    @Operation(operationId = "listMyRosters", summary = "哪些平台企业把我列入名册", description = "包括企业所说的内容和提供的法律依据。")
    public Page<ClaimView> mine() {
        return answerClaim.mine();
    }

    @PUT
    @Path("/me/rosters/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerMyRoster",
            summary = "确认或否认企业的说法",
            description = "企业不会得知答复。否认的，企业所说的内容随即销毁，以后不再询问；九十天没有答复的自动删除。")
    public void answer(@RestPath UUID id, @NotNull @Valid ClaimRequest request) {
        answerClaim.answer(id, request);
    }
}
