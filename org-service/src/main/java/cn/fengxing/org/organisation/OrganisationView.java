package cn.fengxing.org.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as clients read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000a1","name":"沈阳市快递行业流动党员党支部","type":"MOBILE_BRANCH","line":"PARTY",
                "parentId":"01900000-0000-7000-8000-000000210000","divisionCode":"210100000000","industries":["COURIER"],
                "competences":[],"servesCompanyId":null,"dissolvedOn":null,"version":1}""")
public record OrganisationView(
        UUID id,
        @Schema(maxLength = 100) String name,
        OrganisationType type,
        Line line,
        @Nullable UUID parentId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Schema(maxItems = 10) List<String> industries,
        @Schema(maxItems = 30) List<String> competences,
        @Nullable UUID servesCompanyId,
        @Nullable LocalDate dissolvedOn,
        long version) {}
