package cn.fengxing.grievance.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said. */
@Schema(example = """
                {"text":"我白天在跑单，晚上九点以后看消息。"}""")
public record SendMessageRequest(@NotBlank @Size(max = 2000) String text) {}
