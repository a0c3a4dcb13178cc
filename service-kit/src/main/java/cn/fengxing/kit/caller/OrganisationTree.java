package cn.fengxing.kit.caller;

import java.util.Optional;
import java.util.UUID;

/** The tree as this service knows it: org-service's own tables, elsewhere the copy fed by {@code fengxing.organisations.v1}. */
public interface OrganisationTree {

    Optional<OrganisationPlace> find(UUID organisationId);
}
