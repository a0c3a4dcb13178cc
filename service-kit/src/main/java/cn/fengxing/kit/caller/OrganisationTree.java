package cn.fengxing.kit.caller;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tree as this service knows it: org-service's own tables, elsewhere the copy fed by {@code fengxing.organisations.v1}. */
public interface OrganisationTree {

    Optional<OrganisationPlace> find(UUID organisationId);

    /** Those that there are, in no order. */
    default List<OrganisationPlace> findAll(Collection<UUID> organisationIds) {
        return organisationIds.stream().flatMap(id -> find(id).stream()).toList();
    }

    /**
     * What has become of the organisation: itself, or what took its place when it was merged away or dissolved, however often
     * that happened. Empty for an organisation that is not known.
     */
    Optional<UUID> successor(UUID organisationId);

    /**
     * The organisations and all whose place they have taken: what was once addressed to one of those is theirs now. Where a
     * thing keeps the id of an organisation, this finds it without rewriting it, also after a merger was undone.
     */
    Set<UUID> withPredecessors(Collection<UUID> organisationIds);
}
