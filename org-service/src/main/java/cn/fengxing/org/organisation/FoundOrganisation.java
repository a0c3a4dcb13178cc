package cn.fengxing.org.organisation;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Founds an organisation below one that the caller administers, or at the top of a line in the caller's division. */
@ApplicationScoped
public class FoundOrganisation {

    private final Caller caller;
    private final Divisions divisions;
    private final Organisations organisations;
    private final Outbox outbox;

    FoundOrganisation(Caller caller, Divisions divisions, Organisations organisations, Outbox outbox) {
        this.caller = caller;
        this.divisions = divisions;
        this.organisations = organisations;
        this.outbox = outbox;
    }

    @Transactional
    public Organisation found(FoundOrganisationRequest request) {
        if (divisions.find(request.divisionCode()).isEmpty()) {
            throw new FieldRejected("divisionCode", "division-unknown");
        }
        organisations.shareShape();
        Organisation organisation = Organisation.found(request.profile(), parent(request));
        checkServed(request.servesCompanyId());
        organisations.persistAndFlush(organisation);
        outbox.publish(organisation.changed(), organisation.version());
        return organisation;
    }

    private @Nullable Organisation parent(FoundOrganisationRequest request) {
        UUID parentId = request.parentId();
        if (parentId == null) {
            if (request.type().line() == Line.PARTY) {
                throw new FieldRejected("parentId", "required");
            }
            caller.requireDivision(request.divisionCode(), Role.ORG_ADMIN);
            return null;
        }
        caller.require(parentId, Role.ORG_ADMIN);
        return organisations.findByIdOptional(parentId).orElseThrow();
    }

    private void checkServed(@Nullable UUID companyId) {
        if (companyId != null
                && organisations
                        .find(companyId)
                        .filter(place -> place.line().equals(Line.CORPORATE.name()))
                        .isEmpty()) {
            throw new FieldRejected("servesCompanyId", "company-unknown");
        }
    }
}
