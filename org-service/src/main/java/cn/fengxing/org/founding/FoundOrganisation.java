package cn.fengxing.org.founding;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.organisation.Announcements;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Line;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Founds an organisation below one that the caller administers, or at the top of a line in the caller's division. */
@ApplicationScoped
public class FoundOrganisation {

    private final Caller caller;
    private final StatementChecks checks;
    private final Organisations organisations;
    private final Announcements announcements;
    private final EffectiveDay effectiveDay;

    FoundOrganisation(
            Caller caller,
            StatementChecks checks,
            Organisations organisations,
            Announcements announcements,
            EffectiveDay effectiveDay) {
        this.caller = caller;
        this.checks = checks;
        this.organisations = organisations;
        this.announcements = announcements;
        this.effectiveDay = effectiveDay;
    }

    @Transactional
    public Organisation found(FoundOrganisationRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        organisations.shareShape();
        Organisation parent = parent(request);
        checks.check(request.profile(), null);
        Organisation organisation =
                Organisation.found(request.profile(), parent, effectiveDay.of(request.effectiveOn()));
        organisations.persistAndFlush(organisation);
        announcements.announce(organisation);
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
        if (organisations.find(parentId).filter(OrganisationPlace::dissolved).isPresent()) {
            throw new OrganisationRejected.Dissolved();
        }
        return organisations.findByIdOptional(parentId).orElseThrow(CommonProblems::notFound);
    }
}
