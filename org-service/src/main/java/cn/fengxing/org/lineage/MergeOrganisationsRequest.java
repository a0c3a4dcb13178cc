package cn.fengxing.org.lineage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is merged into an organisation, and why. */
@Schema(example = """
        {"absorbedIds":["01932f6a-7c00-7000-8000-0000000000d4"],"reason":"两个支部党员均不足七人，合并设立"}""")
public record MergeOrganisationsRequest(
        @NotNull @Size(min = 1, max = 20) Set<@NotNull UUID> absorbedIds,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天，不能早于有关组织最近一次变更") @Nullable
        LocalDate effectiveOn) {}
