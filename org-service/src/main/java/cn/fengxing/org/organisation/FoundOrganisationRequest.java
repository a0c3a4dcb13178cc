package cn.fengxing.org.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What founding an organisation states. */
@Schema(example = """
                {"name":"沈阳市快递行业流动党员党支部","type":"MOBILE_BRANCH","parentId":"01900000-0000-7000-8000-000000210000",
                "divisionCode":"210100000000","industries":["COURIER"],"competences":[],"servesCompanyId":null}""")
public record FoundOrganisationRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull OrganisationType type,
        @Nullable UUID parentId,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @Size(max = 10) @Nullable Set<@NotNull Industry> industries,
        @Size(max = 30) @Nullable Set<@NotNull @Pattern(regexp = "^[A-Z_]{1,40}$") String> competences,
        @Nullable UUID servesCompanyId) {

    Organisation.Profile profile() {
        return new Organisation.Profile(
                name.strip(),
                type,
                divisionCode,
                industries == null ? Set.of() : industries,
                competences == null ? Set.of() : competences,
                servesCompanyId);
    }
}
