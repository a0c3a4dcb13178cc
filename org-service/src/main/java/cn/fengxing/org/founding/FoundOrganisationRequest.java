package cn.fengxing.org.founding;

import cn.fengxing.org.organisation.BranchForm;
import cn.fengxing.org.organisation.CommitteeLine;
import cn.fengxing.org.organisation.Industry;
import cn.fengxing.org.organisation.OrganisationType;
import cn.fengxing.org.organisation.Profile;
import cn.fengxing.org.organisation.Strength;
import cn.fengxing.org.organisation.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What founding an organisation states. */
@Schema(example = """
                {"name":"沈阳市快递行业流动党员党支部","type":"MOBILE_BRANCH","parentId":"01900000-0000-7000-8000-000000210000",
                "divisionCode":"210100000000","address":"沈阳市和平区南京南街1号","industries":["COURIER"],"competences":[],
                "strength":{"members":9,"fullMembers":8,"committeeElected":true},"term":{"electedOn":"2024-06-30","years":3}}""")
public record FoundOrganisationRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull OrganisationType type,
        @Nullable UUID parentId,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @Size(min = 1, max = 200) @Nullable String address,

        @Schema(description = "统一社会信用代码（GB 32100）") @Pattern(regexp = "^[0-9A-Z]{18}$") @Nullable
        String creditCode,

        @Size(max = 10) @Nullable Set<@NotNull Industry> industries,
        @Size(max = 30) @Nullable Set<@NotNull @Pattern(regexp = "^[A-Z_]{1,40}$") String> competences,
        @Nullable UUID servesCompanyId,

        @Schema(description = "党支部的组建方式；不填时按类型为单独组建或流动党员党支部") @Nullable
        BranchForm form,

        @Schema(description = "党委所属条线；不填时工委和不服务企业的党委为属地条线") @Nullable
        CommitteeLine committeeLine,

        @Valid @Nullable Strength strength,
        @Valid @Nullable Term term,

        @Schema(description = "自何日起成立；不填为今天") @Nullable LocalDate effectiveOn) {

    Profile profile() {
        return Statement.profile(
                type,
                new Statement(
                        name,
                        divisionCode,
                        address,
                        creditCode,
                        industries,
                        competences,
                        servesCompanyId,
                        form,
                        committeeLine,
                        strength,
                        term));
    }
}
