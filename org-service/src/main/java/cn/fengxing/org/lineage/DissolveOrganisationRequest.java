package cn.fengxing.org.lineage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of an organisation's business and of those below it, and why it ends. */
@Schema(example = """
                {"successorId":"01932f6a-7c00-7000-8000-0000000000b2","below":"MOVE","reason":"企业迁出本市，支部撤销"}""")
public record DissolveOrganisationRequest(
        @Schema(description = "由谁接替；不填则无接替组织") @Nullable UUID successorId,

        @Schema(description = "仍有下级时须填：MOVE 划归接替组织或上级，DISSOLVE 一并撤销") @Nullable
        Below below,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天，不能早于有关组织最近一次变更") @Nullable
        LocalDate effectiveOn) {

    /** What becomes of those below. */
    public enum Below {
        MOVE,
        DISSOLVE
    }
}
