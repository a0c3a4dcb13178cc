package cn.fengxing.org.founding;

import cn.fengxing.org.organisation.Announcements;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationType;
import cn.fengxing.org.organisation.Organisations;
import cn.fengxing.org.organisation.Profile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The province's working committee, founded at the first start: where every other organisation hangs. */
@ApplicationScoped
public class FoundRoot {

    private final Organisations organisations;
    private final Announcements announcements;
    private final EffectiveDay effectiveDay;
    private final UUID id;
    private final Profile profile;

    FoundRoot(
            Organisations organisations,
            Announcements announcements,
            EffectiveDay effectiveDay,
            RootSettings settings) {
        this.organisations = organisations;
        this.announcements = announcements;
        this.effectiveDay = effectiveDay;
        this.id = settings.id();
        this.profile = Profile.of(settings.name(), OrganisationType.WORKING_COMMITTEE, settings.divisionCode());
    }

    @Transactional
    void atStart(@Observes @Priority(2_000) StartupEvent start) {
        organisations.holdShape();
        if (organisations.findByIdOptional(id).isEmpty()) {
            Organisation root = Organisation.root(id, profile, effectiveDay.today());
            organisations.persistAndFlush(root);
            announcements.announce(root);
        }
    }
}
