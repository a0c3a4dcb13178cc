package cn.fengxing.kit.caller;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tree as this service knows it: org-service's own tables, elsewhere the copy fed by {@code fengxing.organisations.v1}. */
public interface OrganisationTree {

    Optional<OrganisationPlace> find(UUID organisationId);

    /** Those that there are, in no order. */
    default List<OrganisationPlace> findAll(Collection<UUID> organisationIds) {
        return organisationIds.stream().flatMap(id -> find(id).stream()).toList();
    }
}
