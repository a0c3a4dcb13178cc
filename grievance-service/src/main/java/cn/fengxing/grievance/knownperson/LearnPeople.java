package cn.fengxing.grievance.knownperson;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the copy. */
@ApplicationScoped
public class LearnPeople implements EventHandler {

    private final EntityManager entities;
    private final Event<PersonErased> erasures;

    LearnPeople(EntityManager entities, Event<PersonErased> erasures) {
        this.entities = entities;
        this.erasures = erasures;
    }

    record PersonChanged(
            UUID personId,
            @Nullable UUID platformId,
            @Nullable UUID partnerId,
            @Nullable String divisionCode,
            @Nullable UUID contactBranchId,
            boolean erased,
            @Nullable UUID mergedInto,
            @Nullable String kindOfWork) {}

    @Override
    public String topic() {
        return "fengxing.people.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals("cn.fengxing.person.changed.v1") || event.data() == null) {
            return;
        }
        PersonChanged person = event.as(PersonChanged.class);
        if (keep(person, event.version()) && person.erased()) {
            erasures.fire(new PersonErased(person.personId()));
        }
    }

    /** @return false if a later version is known already */
    private boolean keep(PersonChanged person, long version) {
        return entities.createNativeQuery("""
                        INSERT INTO known_person AS k
                               (id, platform_id, partner_id, division_code, contact_branch_id, erased, version, merged_into,
                                kind_of_work)
                        VALUES (?1, CAST(?2 AS uuid), CAST(?3 AS uuid), ?4, CAST(?5 AS uuid), ?6, ?7, CAST(?8 AS uuid),
                                ?9)
                        ON CONFLICT (id) DO UPDATE
                           SET platform_id = excluded.platform_id, partner_id = excluded.partner_id,
                               division_code = excluded.division_code, contact_branch_id = excluded.contact_branch_id,
                               erased = excluded.erased, version = excluded.version, merged_into = excluded.merged_into,
                               kind_of_work = excluded.kind_of_work
                         WHERE k.version < excluded.version AND NOT k.erased""")
                        .setParameter(1, person.personId())
                        .setParameter(2, text(person.platformId()))
                        .setParameter(3, text(person.partnerId()))
                        .setParameter(4, person.erased() ? null : person.divisionCode())
                        .setParameter(5, text(person.contactBranchId()))
                        .setParameter(6, person.erased())
                        .setParameter(7, version)
                        .setParameter(8, text(person.mergedInto()))
                        .setParameter(9, person.erased() ? null : person.kindOfWork())
                        .executeUpdate()
                == 1;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
