package cn.fengxing.org.lineage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an organisation goes, and why. */
@Schema(example = """
        {"parentId":"01932f6a-7c00-7000-8000-0000000000b2","reason":"片区调整，划归和平区委两新工委管理"}""")
public record MoveOrganisationRequest(
        @NotNull UUID parentId,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天，不能早于有关组织最近一次变更") @Nullable
        LocalDate effectiveOn) {}
