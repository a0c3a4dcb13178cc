package cn.fengxing.org.founding;

import cn.fengxing.org.organisation.BranchForm;
import cn.fengxing.org.organisation.CommitteeLine;
import cn.fengxing.org.organisation.Industry;
import cn.fengxing.org.organisation.OrganisationType;
import cn.fengxing.org.organisation.Profile;
import cn.fengxing.org.organisation.Strength;
import cn.fengxing.org.organisation.Term;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What founding and revising state alike, as it came. */
record Statement(
        String name,
        String divisionCode,
        @Nullable String address,
        @Nullable String creditCode,
        @Nullable Set<Industry> industries,
        @Nullable Set<String> competences,
        @Nullable UUID servesCompanyId,
        @Nullable BranchForm form,
        @Nullable CommitteeLine committeeLine,
        @Nullable Strength strength,
        @Nullable Term term) {

    static Profile profile(OrganisationType type, Statement stated) {
        return new Profile(
                stated.name.strip(),
                type,
                stated.divisionCode,
                stated.address == null ? null : stated.address.strip(),
                stated.creditCode,
                stated.industries == null
                        ? Set.of()
                        : stated.industries.stream().map(Industry::name).collect(Collectors.toSet()),
                stated.competences == null ? Set.of() : stated.competences,
                stated.servesCompanyId,
                stated.form,
                stated.committeeLine,
                stated.strength == null ? new Strength(null, null, null) : stated.strength,
                stated.term == null ? new Term(null, null) : stated.term);
    }
}
