package cn.fengxing.org.organisation;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Every move with its reason; rows are only ever added. */
@ApplicationScoped
public class OrganisationMoves {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    OrganisationMoves(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    void record(Organisation moved, Organisation newParent, String reason) {
        entities.createNativeQuery("INSERT INTO organisation_move VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, Ids.next())
                .setParameter(2, moved.id())
                .setParameter(3, moved.parentId())
                .setParameter(4, newParent.id())
                .setParameter(5, reason)
                .setParameter(6, caller.personId())
                .setParameter(7, clock.instant())
                .executeUpdate();
    }
}
