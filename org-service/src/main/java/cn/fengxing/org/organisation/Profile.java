package cn.fengxing.org.organisation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stated of an organisation: everything but its place in the tree. */
public record Profile(
        String name,
        OrganisationType type,
        String divisionCode,
        @Nullable String address,
        @Nullable String creditCode,
        Set<String> industries,
        Set<String> competences,
        @Nullable UUID servesCompanyId,
        @Nullable BranchForm form,
        @Nullable CommitteeLine committeeLine,
        Strength strength,
        Term term) {

    /** No more than everybody has. */
    public static Profile of(String name, OrganisationType type, String divisionCode) {
        return new Profile(
                name,
                type,
                divisionCode,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                new Strength(null, null, null),
                new Term(null, null));
    }

    /** With what follows from the type where nothing is stated. */
    Profile completed() {
        return new Profile(
                name,
                type,
                divisionCode,
                address,
                creditCode,
                industries,
                competences,
                servesCompanyId,
                form == null ? usualForm() : form,
                committeeLine == null ? usualLine() : committeeLine,
                strength,
                term.of(type));
    }

    /** What holds of every statement, also of one that changes another. */
    void check() {
        if (servesCompanyId != null && type.line() != Line.PARTY) {
            throw new OrganisationRejected.OnlyPartyServes();
        }
        boolean formFits = form == null || (form == BranchForm.MOBILE) == (type == OrganisationType.MOBILE_BRANCH);
        if (!formFits || form != null && !type.branch()) {
            throw new OrganisationRejected.FormOfAnotherType();
        }
        if (committeeLine != null && (!type.committee() || servesCompanyId != null)) {
            throw new OrganisationRejected.NoCommittee();
        }
        if (creditCode != null && type.line() == Line.PARTY) {
            throw new OrganisationRejected.PartyHasNoCreditCode();
        }
    }

    private @Nullable BranchForm usualForm() {
        return switch (type) {
            case BRANCH -> BranchForm.STANDALONE;
            case MOBILE_BRANCH -> BranchForm.MOBILE;
            default -> null;
        };
    }

    private @Nullable CommitteeLine usualLine() {
        boolean committee = type == OrganisationType.WORKING_COMMITTEE || type == OrganisationType.PARTY_COMMITTEE;
        return committee && servesCompanyId == null ? CommitteeLine.TERRITORIAL : null;
    }
}
