package cn.fengxing.grievance.conversation;

import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The thread over HTTP. */
@Path("/v1/grievances")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求沟通", description = "本人（含匿名）与当前承办单位之间的保密沟通")
public class ConversationResource {

    private final SendMessage sendMessage;
    private final ReadConversation readConversation;

    ConversationResource(SendMessage sendMessage, ReadConversation readConversation) {
        this.sendMessage = sendMessage;
        this.readConversation = readConversation;
    }

    @GET
    @Path("/{id}/messages")
    @Operation(
            operationId = "listMessages",
            summary = "沟通记录",
            description = "最早在前。承办单位只看到自己承办期间的；企业和主管部门看不到手机号和身份证号，企业只看到日期。读过的即标为已读。")
    public Page<MessageView> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return readConversation.read(id, page);
    }

    @POST
    @Path("/{id}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = SentMessageView.class, responseCode = "201", responseDescription = "已发送")
    @Operation(
            operationId = "sendMessage",
            summary = "发送消息",
            description = "不影响办理时限，也不进入办理过程。写有手机号或身份证号的，答复中的 warnings 会提示。")
    public SentMessageView send(@RestPath UUID id, @NotNull @Valid SendMessageRequest request) {
        return new SentMessageView(sendMessage.send(id, request.text()), Identifying.in(request.text()));
    }

    @POST
    @Path("/text-check")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(operationId = "checkText", summary = "发送前检查文字", description = "提示其中的手机号和身份证号，并给出离开支部后的样子；不保存任何内容。")
    public CheckedTextView check(@NotNull @Valid CheckTextRequest request) {
        return CheckedTextView.of(request.text());
    }
}
