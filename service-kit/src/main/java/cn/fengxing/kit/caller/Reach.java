package cn.fengxing.kit.caller;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a role held at one organisation, the seat, reaches: product.md, "Roles".
 *
 * @param seat the organisation at which the role is held
 */
record Reach(OrganisationPlace seat) {

    /** Organisations that look after everything in their division (属地). */
    static final Set<String> TERRITORIAL =
            Set.of("PARTY_COMMITTEE", "WORKING_COMMITTEE", "STREET_COMMUNITY", "DUTY_DESK");

    static final String REGULATOR = "REGULATOR";
    static final String CORPORATE = "CORPORATE";

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

    /** Whether whatever lies in the division, as a new organisation would, is the seat's business. */
    boolean coversDivision(@Nullable String divisionCode) {
        return !seat.dissolved() && isTerritorial() && DivisionCode.holds(seat.divisionCode(), divisionCode);
    }

    boolean isTerritorial() {
        return TERRITORIAL.contains(seat.type());
    }

    boolean isRegulator() {
        return REGULATOR.equals(seat.type());
    }

    /** Two committees of one division stand beside each other; the same goes for a duty desk and its committee. */
    private boolean coversByDivision(OrganisationPlace target) {
        boolean beside = TERRITORIAL.contains(target.type())
                && String.valueOf(target.divisionCode()).equals(seat.divisionCode());
        return !beside && coversDivision(target.divisionCode());
    }

    private boolean coversByCompetence(OrganisationPlace target) {
        return isRegulator()
                && CORPORATE.equals(target.line())
                && DivisionCode.holds(seat.divisionCode(), target.divisionCode())
                && !Collections.disjoint(seat.industries(), target.industries());
    }
}
