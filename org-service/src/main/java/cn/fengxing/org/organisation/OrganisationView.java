package cn.fengxing.org.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as clients read it, now or on an earlier day. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000a1","name":"沈阳市快递行业流动党员党支部","type":"MOBILE_BRANCH","line":"PARTY",
                "parentId":"01900000-0000-7000-8000-000000210000","divisionCode":"210100000000","address":"沈阳市和平区南京南街1号",
                "creditCode":null,"industries":["COURIER"],"competences":[],"servesCompanyId":null,"form":"MOBILE","committeeLine":null,
                "strength":{"members":9,"fullMembers":8,"committeeElected":true},"term":{"electedOn":"2024-06-30","years":3},
                "reelectionDueOn":"2027-06-30","dissolvedOn":null,"redirectedTo":null,"sinceOn":"2024-06-30","warnings":[],"version":1}""")
public record OrganisationView(
        UUID id,
        @Schema(maxLength = 100) String name,
        OrganisationType type,
        Line line,
        @Nullable UUID parentId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Schema(maxLength = 200) @Nullable String address,
        @Schema(maxLength = 18) @Nullable String creditCode,
        @Schema(maxItems = 10) List<String> industries,
        @Schema(maxItems = 30) List<String> competences,
        @Nullable UUID servesCompanyId,
        @Nullable BranchForm form,
        @Nullable CommitteeLine committeeLine,
        @Nullable Strength strength,
        @Nullable Term term,
        @Nullable LocalDate reelectionDueOn,
        @Nullable LocalDate dissolvedOn,

        @Schema(description = "撤并后由哪个组织接替") @Nullable UUID redirectedTo,

        @Schema(description = "自何日起是现在的样子") LocalDate sinceOn,
        @Schema(maxItems = 10) Set<OrganisationWarning> warnings,
        long version) {}
