package cn.fengxing.org.census.ties;

import cn.fengxing.kit.outbox.Published;
import cn.fengxing.org.jointbranch.CoverChanged;
import cn.fengxing.org.organisation.Line;
import cn.fengxing.org.organisation.OrganisationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps coverage in step with the tree, in the transaction in which an organisation or what a joint branch covers changes. */
@ApplicationScoped
public class FollowOrganisations {

    private final LedgerCovers covers;

    FollowOrganisations(LedgerCovers covers) {
        this.covers = covers;
    }

    void follow(@Observes Published published) {
        List<OrganisationChanged> changes = published
                .of(OrganisationChanged.class)
                .filter(changed -> changed.line() == Line.PARTY)
                .toList();
        if (!changes.isEmpty()) {
            covers.follow(
                    changes.stream().map(OrganisationChanged::organisationId).collect(Collectors.toSet()),
                    changes.stream()
                            .map(OrganisationChanged::servesCompanyId)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }
    }

    void follow(@Observes CoverChanged changed) {
        covers.follow(Set.of(changed.branchId()), Set.of(changed.companyId()));
    }
}
