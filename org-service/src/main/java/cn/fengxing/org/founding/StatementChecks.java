package cn.fengxing.org.founding;

import cn.fengxing.kit.numbers.SocialCreditCode;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.DivisionView;
import cn.fengxing.org.division.Divisions;
import cn.fengxing.org.organisation.Line;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import cn.fengxing.org.organisation.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what is stated of an organisation against divisions and other organisations. */
@ApplicationScoped
class StatementChecks {

    private final Divisions divisions;
    private final Organisations organisations;

    StatementChecks(Divisions divisions, Organisations organisations) {
        this.divisions = divisions;
        this.organisations = organisations;
    }

    /** @param own the organisation that states it, null for one to be founded */
    void check(Profile profile, @Nullable UUID own) {
        DivisionView division = divisions
                .find(profile.divisionCode())
                .orElseThrow(() -> new FieldRejected("divisionCode", "division-unknown"));
        if (division.abolishedOn() != null) {
            throw new FieldRejected("divisionCode", "division-abolished");
        }
        if (profile.committeeLine() != null && !profile.committeeLine().levels().contains(division.level())) {
            throw new OrganisationRejected.OutsideCommitteeLine();
        }
        checkCreditCode(profile.creditCode(), own);
        checkServed(profile.servesCompanyId());
        if (!profile.strength().adds()) {
            throw new FieldRejected("strength", "more-full-members-than-members");
        }
    }

    private void checkCreditCode(@Nullable String code, @Nullable UUID own) {
        if (code == null) {
            return;
        }
        if (!SocialCreditCode.isValid(code)) {
            throw new FieldRejected("creditCode", "credit-code-invalid");
        }
        if (organisations.creditCodeTaken(code, own)) {
            throw new OrganisationRejected.CreditCodeTaken();
        }
    }

    private void checkServed(@Nullable UUID companyId) {
        if (companyId != null
                && organisations
                        .find(companyId)
                        .filter(place -> place.line().equals(Line.CORPORATE.name()))
                        .isEmpty()) {
            throw new FieldRejected("servesCompanyId", "company-unknown");
        }
    }
}
