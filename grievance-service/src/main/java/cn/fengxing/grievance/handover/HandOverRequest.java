package cn.fengxing.grievance.handover;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who goes on; if nobody is said, those who are named already, or else whoever of the same organisation takes the case on. */
@Schema(example = """
                {"personId":"019ab4ef-0000-7000-8000-000000000072"}""")
public record HandOverRequest(
        @Schema(description = "同一组织的承办人；不填则由其他承办人继续，没有的由同事接手") @Nullable
        UUID personId) {}
