package cn.fengxing.member.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two accounts of one person.
 *
 * @param fromId is closed
 * @param toId goes on
 * @param reason shown to the person
 */
@Schema(example = """
                {"fromId":"01932f6a-7c00-7000-8000-0000000000d1","toId":"01932f6a-7c00-7000-8000-0000000000d2",
                "reason":"本人到场说明换了手机号"}""")
public record MergeRequest(
        @NotNull UUID fromId,
        @NotNull UUID toId,
        @NotBlank @Size(max = 500) String reason) {}
