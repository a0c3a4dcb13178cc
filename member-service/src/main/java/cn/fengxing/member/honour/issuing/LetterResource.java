package cn.fengxing.member.honour.issuing;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.honour.letter.LetterView;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Letters over HTTP, as those who issue them see them. */
@Path("/v1/honours")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "荣誉", description = "党员先锋骑手证书、聘书、先锋墙和他处授予的荣誉")
public class LetterResource {

    private final OfferLetter offerLetter;
    private final RevokeLetter revokeLetter;
    private final IssuedLetters issued;

    LetterResource(OfferLetter offerLetter, RevokeLetter revokeLetter, IssuedLetters issued) {
        this.offerLetter = offerLetter;
        this.revokeLetter = revokeLetter;
        this.issued = issued;
    }

    @POST
    @Path("/letters")
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = LetterView.class, responseCode = "201", responseDescription = "已征求本人意见")
    @Operation(
            operationId = "offerLetter",
            summary = "拟授予证书或聘书",
            description = "本人接受后才编号颁发；本人婉拒不告知任何人。先锋骑手须是职责范围内支部的党员，聘书只发给已任命的指导员。事迹中不得写第三人的姓名。")
    public LetterView offer(@NotNull @Valid OfferLetterRequest request) {
        return offerLetter.offer(request);
    }

    @GET
    @Path("/letters")
    @Operation(operationId = "listLetters", summary = "职责范围内已颁发的证书", description = "按编号排列，姓名已遮盖；尚未接受的不列出。")
    public Page<LetterView> list(@BeanParam PageRequest page) {
        return issued.page(page);
    }

    @POST
    @Path("/letters/{id}/revocation")
    @Operation(operationId = "revokeLetter", summary = "撤销证书", description = "须选择理由；核验证书的人能看到已撤销及理由，本人收到消息。")
    public LetterView revoke(@BeanParam Seen seen, @NotNull @Valid RevokeLetterRequest request) {
        return revokeLetter.revoke(seen, request);
    }
}
