package cn.fengxing.org.organisation;

import cn.fengxing.kit.outbox.Outbox;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The province's working committee, founded at the first start: where every other organisation hangs. */
@ApplicationScoped
public class FoundRoot {

    private final Organisations organisations;
    private final Outbox outbox;
    private final UUID id;
    private final String name;
    private final String divisionCode;

    FoundRoot(
            Organisations organisations,
            Outbox outbox,
            @ConfigProperty(name = "fengxing.root-organisation") UUID id,
            @ConfigProperty(name = "fengxing.root-organisation.name") String name,
            @ConfigProperty(name = "fengxing.root-organisation.division") String divisionCode) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.id = id;
        this.name = name;
        this.divisionCode = divisionCode;
    }

    @Transactional
    void atStart(@Observes @Priority(2_000) StartupEvent start) {
        organisations.holdShape();
        if (organisations.findByIdOptional(id).isEmpty()) {
            Organisation root = Organisation.root(
                    id,
                    new Organisation.Profile(
                            name, OrganisationType.WORKING_COMMITTEE, divisionCode, Set.of(), Set.of(), null));
            organisations.persistAndFlush(root);
            outbox.publish(root.changed(), root.version());
        }
    }
}
