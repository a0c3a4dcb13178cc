package cn.fengxing.grievance.routing;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.caller.OrganisationTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who takes the place of an owner that is no more, at the same hop. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Successors {

    private final Routing routing;
    private final Directory directory;
    private final OrganisationTree tree;

    Successors(Routing routing, Directory directory, OrganisationTree tree) {
        this.routing = routing;
        this.directory = directory;
        this.tree = tree;
    }

    /** What it was merged into, if that may own such a case; else whoever routing finds, or a committee. */
    public Desk of(Grievance grievance) {
        Optional<UUID> successor =
                tree.successor(grievance.ownerId()).filter(found -> !found.equals(grievance.ownerId()));
        if (grievance.stay().unrouted()) {
            return successor
                    .filter(directory::isCommittee)
                    .map(found -> new Desk(grievance.hop(), found, true))
                    .orElseGet(() -> routing.committee(grievance));
        }
        return successor
                .filter(found -> mayOwn(found, grievance))
                .map(found -> Desk.at(grievance.hop(), found))
                .orElseGet(() -> routing.anew(grievance));
    }

    private boolean mayOwn(UUID organisation, Grievance grievance) {
        Filing filing = grievance.filing();
        List<String> chain = Divisions.chain(filing.divisionCode());
        return directory.isFit(organisation, grievance.hop(), filing.category(), filing.platformId(), chain);
    }
}
