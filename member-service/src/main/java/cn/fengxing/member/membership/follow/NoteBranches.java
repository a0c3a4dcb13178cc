package cn.fengxing.member.membership.follow;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/**
 * Notes whichever organisation changed, if members may hang on it. They follow afterwards, when this service's copy of the tree
 * knows of the change as well: the order of two readers of one event is nobody's promise.
 */
@ApplicationScoped
public class NoteBranches implements EventHandler {

    private final EntityManager entities;
    private final Clock clock;

    NoteBranches(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What is read of the event. */
    record Changed(UUID organisationId, String line) {}

    @Override
    public String topic() {
        return "fengxing.organisations.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.data() == null || !event.type().equals("cn.fengxing.organisation.changed.v1")) {
            return;
        }
        Changed changed = event.as(Changed.class);
        if (!changed.line().equals("CORPORATE")) {
            note(changed.organisationId());
        }
    }

    private void note(UUID organisationId) {
        entities.createNativeQuery("""
                        INSERT INTO branch_to_follow (organisation_id, changed_at) VALUES (?1, ?2)
                        ON CONFLICT (organisation_id) DO UPDATE SET changed_at = excluded.changed_at""")
                .setParameter(1, organisationId)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
