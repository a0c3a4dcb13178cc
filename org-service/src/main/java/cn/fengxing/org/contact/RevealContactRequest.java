package cn.fengxing.org.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the contact must be known in full. */
@Schema(example = """
        {"reason":"通知支部换届会议时间"}""")
public record RevealContactRequest(
        @NotBlank @Size(max = 500) String reason) {}
