package cn.fengxing.org.founding;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.organisation.Announcements;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.Organisations;
import cn.fengxing.org.organisation.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States anew what an organisation is, with effect from a day; what it was before is kept. */
@ApplicationScoped
public class ReviseOrganisation {

    private final Caller caller;
    private final StatementChecks checks;
    private final Organisations organisations;
    private final Announcements announcements;
    private final EffectiveDay effectiveDay;

    ReviseOrganisation(
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
    public Organisation revise(UUID id, @Nullable String ifMatch, ReviseOrganisationRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        organisations.shareShape();
        caller.require(id, Role.ORG_ADMIN);
        Organisation organisation = organisations.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, organisation.version());
        Profile profile = request.profile(organisation.type());
        checks.check(profile, id);
        LocalDate on = effectiveDay.of(request.effectiveOn());
        organisation.requireSince(on);
        organisations.keep(id, on);
        UUID parentId = organisation.parentId();
        organisation.revise(profile, parentId == null ? null : organisations.findById(parentId), on);
        organisations.flush();
        announcements.announceRevised(organisation, request.reason());
        return organisation;
    }
}
