package cn.fengxing.org.census.ties;

import cn.fengxing.org.organisation.Line;
import cn.fengxing.org.organisation.OrganisationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps coverage in step with the tree, in the transaction in which an organisation changes. */
@ApplicationScoped
public class FollowOrganisations {

    private final Covers covers;

    FollowOrganisations(Covers covers) {
        this.covers = covers;
    }

    void follow(@Observes OrganisationChanged changed) {
        if (changed.line() == Line.PARTY) {
            covers.follow(changed.organisationId(), changed.servesCompanyId());
        }
    }
}
