package cn.fengxing.org.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of row 2 of the programme look at: how many people, how many companies, how long since the election. */
public record Standing(
        @Nullable BranchForm form,
        @Nullable Strength strength,
        @Nullable LocalDate reelectionDueOn,
        long companies) {

    private static final int COMPANIES_OF_A_JOINT_BRANCH = 5;

    public Set<OrganisationWarning> warnings(LocalDate today) {
        Set<OrganisationWarning> warnings = EnumSet.noneOf(OrganisationWarning.class);
        if (form != null && strength != null) {
            warnings.addAll(strength.warnings());
        }
        if (form != null && form.joint() && companies > COMPANIES_OF_A_JOINT_BRANCH) {
            warnings.add(OrganisationWarning.TOO_MANY_COMPANIES);
        }
        if (form != null && form.joint() && companies < 2) {
            warnings.add(OrganisationWarning.TOO_FEW_COMPANIES);
        }
        Term.warning(reelectionDueOn, today).ifPresent(warnings::add);
        return warnings;
    }
}
