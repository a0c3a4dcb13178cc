package cn.fengxing.grievance.journey;

import cn.fengxing.grievance.handler.FollowHandlers;
import cn.fengxing.kit.inbox.ReceivedEvent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.UUID;

/** What member-service tells of roles. */
final class RolesTold {

    private RolesTold() {}

    static void ended(UUID person, UUID organisation) {
        UUID grant = UUID.randomUUID();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("version", 1)
                .put("grantId", grant.toString())
                .put("personId", person.toString())
                .put("organisationId", organisation.toString());
        Arc.container()
                .instance(FollowHandlers.class)
                .get()
                .handle(new ReceivedEvent(
                        UUID.randomUUID(),
                        "fengxing.roles.v1",
                        "cn.fengxing.role.ended.v1",
                        grant.toString(),
                        "/member",
                        Instant.now(),
                        data));
    }
}
