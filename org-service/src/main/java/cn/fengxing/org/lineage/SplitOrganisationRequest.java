package cn.fengxing.org.lineage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Into what an organisation splits, and why. */
@Schema(example = """
                {"parts":[{"name":"快马外卖和平区站点党支部","divisionCode":"210102000000","childIds":[]},
                {"name":"快马外卖沈河区站点党支部","divisionCode":"210103000000","childIds":[]}],
                "dissolve":true,"reason":"党员超过五十人，按区分设"}""")
public record SplitOrganisationRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid PartRequest> parts,

        @Schema(description = "原组织是否随之撤销；撤销后其编号指向第一个新组织") @NotNull
        Boolean dissolve,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "自何日起；不填为今天，不能早于有关组织最近一次变更") @Nullable
        LocalDate effectiveOn) {

    /**
     * One of them.
     *
     * @param divisionCode that of the organisation which is split, where none is stated
     * @param childIds those right below the organisation that go with this part
     */
    public record PartRequest(
            @NotBlank @Size(max = 100) String name,
            @Pattern(regexp = "^[0-9]{12}$") @Nullable String divisionCode,
            @Size(max = 200) @Nullable Set<@NotNull UUID> childIds) {}
}
