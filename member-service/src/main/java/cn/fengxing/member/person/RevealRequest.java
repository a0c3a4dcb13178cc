package cn.fengxing.member.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the unmasked values are needed; shown to the person. */
@Schema(example = """
        {"reason":"电话回访诉求处理情况"}""")
public record RevealRequest(@NotBlank @Size(max = 500) String reason) {}
