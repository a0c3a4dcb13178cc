package cn.fengxing.member.identity.client;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shown this once. */
@Schema(example = """
                {"clientId":"01932f6a-7c00-7000-8000-0000000000d9","secretId":"01932f6a-7c00-7000-8000-0000000000da",
                "secret":"01932f6a-7c00-7000-8000-0000000000da.q2w3e4r5"}""")
public record NewSecretView(
        UUID clientId,
        UUID secretId,
        @Schema(description = "只显示这一次", maxLength = 130) String secret) {}
