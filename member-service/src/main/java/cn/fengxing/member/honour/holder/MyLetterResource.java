package cn.fengxing.member.honour.holder;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.honour.letter.LetterView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Letters over HTTP, as their holders see them. */
@Path("/v1/honours")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "荣誉", description = "党员先锋骑手证书、聘书、先锋墙和他处授予的荣誉")
public class MyLetterResource {

    private static final String PDF = "application/pdf";

    private final MyLetters letters;
    private final AnswerOffer answerOffer;
    private final LetterSheets sheets;
    private final ShowOnWall showOnWall;

    MyLetterResource(MyLetters letters, AnswerOffer answerOffer, LetterSheets sheets, ShowOnWall showOnWall) {
        this.letters = letters;
        this.answerOffer = answerOffer;
        this.sheets = sheets;
        this.showOnWall = showOnWall;
    }

    @GET
    @Path("/letters/mine")
    @Operation(operationId = "listMyLetters", summary = "我的证书和聘书", description = "包括等待我接受的。")
    public Page<LetterView> mine() {
        return new Page<>(letters.all(), null);
    }

    @POST
    @Path("/letters/{id}/acceptance")
    @Operation(
            operationId = "acceptLetter",
            summary = "接受证书或聘书",
            description = "须同意 HONOUR 文本并已告知姓名；接受后即编号颁发。If-Match 取自列表中的 version。")
    public LetterView accept(@BeanParam Seen seen, @NotNull @Valid AcceptLetterRequest request) {
        return answerOffer.accept(seen, request);
    }

    @DELETE
    @Path("/letters/{id}")
    @Operation(operationId = "giveBackLetter", summary = "婉拒或交回证书", description = "婉拒的不留记录；交回的删除姓名和内容，编号保留，核验时显示已注销。")
    public void giveBack(@RestPath UUID id) {
        answerOffer.giveBack(id);
    }

    @GET
    @Path("/letters/{id}/sheet")
    @Produces(PDF)
    @APIResponse(
            responseCode = "200",
            description = "一页 A4 横向 PDF，含核验二维码",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(operationId = "printLetter", summary = "打印证书（PDF）", description = "本人和颁发单位可以打印；颁发单位打印有审计记录。")
    public RestResponse<byte[]> sheet(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(sheets.print(id), PDF)
                .header("Content-Disposition", "inline; filename=\"letter.pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @PUT
    @Path("/letters/{id}/wall")
    @Operation(operationId = "showOnWall", summary = "上先锋墙", description = "须单独同意 PIONEER_WALL 文本；向公众展示姓名、区划和称号。")
    public void show(@RestPath UUID id, @NotNull @Valid WallRequest request) {
        showOnWall.show(id, request);
    }

    @DELETE
    @Path("/letters/{id}/wall")
    @Operation(operationId = "takeDownFromWall", summary = "从先锋墙撤下")
    public void takeDown(@RestPath UUID id) {
        showOnWall.takeDown(id);
    }
}
