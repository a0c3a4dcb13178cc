package cn.fengxing.grievance.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is about to send. */
@Schema(example = """
                {"text":"我叫李雷，电话13812345678。"}""")
public record CheckTextRequest(@NotBlank @Size(max = 4000) String text) {}
