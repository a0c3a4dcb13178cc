package cn.fengxing.kit.caller;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a role held at one organisation, the seat, reaches: the seat and all below it. At a territorial committee (属地) also
 * whatever lies in its division; a company's own committee is not one. At a community or a duty desk, in whose name one works
 * in the division, those of the same kind within it. A regulator, and whoever reads a regulator's figures, also reaches the
 * companies of its competence (行业). Nothing reaches beside or above.
 *
 * @param seat the organisation at which the role is held
 */
record Reach(OrganisationPlace seat, Role role) {

    /** Organisations that a division has for itself; two of them in one division stand beside each other. */
    static final Set<String> TERRITORIAL =
            Set.of("PARTY_COMMITTEE", "WORKING_COMMITTEE", "STREET_COMMUNITY", "DUTY_DESK");

    static final String REGULATOR = "REGULATOR";
    static final String CORPORATE = "CORPORATE";

    private static final Set<String> COMMITTEES = Set.of("PARTY_COMMITTEE", "WORKING_COMMITTEE");
    private static final Map<Role, String> OF_ONE_KIND =
            Map.of(Role.COMMUNITY_WORKER, "STREET_COMMUNITY", Role.DUTY_OFFICER, "DUTY_DESK");
    private static final Set<Role> BY_COMPETENCE = Set.of(Role.REGULATOR, Role.DASHBOARD);

    boolean covers(OrganisationPlace target) {
        if (seat.dissolved()) {
            return false;
        }
        if (target.path().startsWith(seat.path())) {
            return true;
        }
        boolean above = seat.path().startsWith(target.path());
        return !above && (coversByDivision(target) || coversByCompetence(target));
    }

    /** Whether what lies in the division without an organisation of its own, as a station does, is the seat's business. */
    boolean coversDivision(@Nullable String divisionCode) {
        return !seat.dissolved()
                && (isTerritorial() || kindInDivision() != null)
                && DivisionCode.holds(seat.divisionCode(), divisionCode);
    }

    boolean isTerritorial() {
        return COMMITTEES.contains(seat.type()) && seat.servesCompanyId() == null;
    }

    /** The only type of organisation that is reached by division, if it is only one. */
    @Nullable
    String kindInDivision() {
        return seat.type().equals(OF_ONE_KIND.get(role)) ? seat.type() : null;
    }

    boolean isRegulator() {
        return REGULATOR.equals(seat.type()) && BY_COMPETENCE.contains(role);
    }

    private boolean coversByDivision(OrganisationPlace target) {
        boolean beside = TERRITORIAL.contains(target.type())
                && String.valueOf(target.divisionCode()).equals(seat.divisionCode());
        return !beside
                && (isTerritorial() || ofKind(target.type()))
                && DivisionCode.holds(seat.divisionCode(), target.divisionCode());
    }

    private boolean ofKind(String type) {
        String kind = kindInDivision();
        return kind != null && (type.equals(kind) || type.equals(OrganisationPlace.LISTED));
    }

    private boolean coversByCompetence(OrganisationPlace target) {
        return isRegulator()
                && CORPORATE.equals(target.line())
                && DivisionCode.holds(seat.divisionCode(), target.divisionCode())
                && !Collections.disjoint(seat.industries(), target.industries());
    }
}
