package cn.fengxing.org.alliance;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.DivisionLevel;
import cn.fengxing.org.division.DivisionView;
import cn.fengxing.org.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forms an alliance; its lead takes the chair. */
@ApplicationScoped
public class FormAlliance {

    private final Caller caller;
    private final OrganisationTree tree;
    private final Divisions divisions;
    private final Alliances alliances;
    private final Seats seats;

    FormAlliance(Caller caller, OrganisationTree tree, Divisions divisions, Alliances alliances, Seats seats) {
        this.caller = caller;
        this.tree = tree;
        this.divisions = divisions;
        this.alliances = alliances;
        this.seats = seats;
    }

    @Transactional
    public AllianceView form(FormAllianceRequest request) {
        caller.require(request.leadId(), Alliances.LEADERS);
        OrganisationPlace lead = tree.find(request.leadId())
                .filter(place -> !place.dissolved())
                .orElseThrow(() -> new FieldRejected("leadId", "organisation-unknown"));
        DivisionLevel level = divisions
                .find(String.valueOf(lead.divisionCode()))
                .map(DivisionView::level)
                .orElseThrow();
        Alliance alliance = Alliance.form(request, lead, level);
        alliances.persistAndFlush(alliance);
        seats.persist(Seat.chair(alliance));
        alliances.announce(alliance);
        return alliance.view();
    }
}
