package cn.fengxing.kit.caller;

import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.kit.knownorganisation.LearnOrganisations;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes organisations known to the service under test, as if their events had come. */
@ApplicationScoped
class KnownTree {

    private final LearnOrganisations learn;

    KnownTree(LearnOrganisations learn) {
        this.learn = learn;
    }

    @Transactional
    void know(OrganisationPlace... places) {
        for (OrganisationPlace place : places) {
            know(place, 1);
        }
    }

    @Transactional
    void know(OrganisationPlace place, long version) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("organisationId", place.id().toString());
        data.put("name", "铁西区组织");
        data.put("type", place.type());
        data.put("line", place.line());
        data.put("path", place.path());
        data.put("servesCompanyId", text(place.servesCompanyId()));
        data.put("divisionCode", place.divisionCode());
        place.industries().forEach(data.withArray("industries")::add);
        data.put("dissolved", place.dissolved());
        data.put("version", version);
        data.put("addedLater", "ignored");
        learn.handle(new ReceivedEvent(
                UUID.randomUUID(),
                learn.topic(),
                "cn.fengxing.organisation.changed.v1",
                place.id().toString(),
                "/org",
                Instant.now(),
                data));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
