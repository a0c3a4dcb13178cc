package cn.fengxing.member.membership;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The history of where members belong; the database refuses a second open affiliation. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Affiliations {

    private final EntityManager entities;
    private final Clock clock;

    Affiliations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Closes the open one, if there is one, and opens another. */
    public void open(UUID membershipId, UUID branchId, AffiliationCause cause) {
        close(membershipId);
        entities.createNativeQuery("""
                        INSERT INTO affiliation (id, membership_id, branch_id, from_day, cause) VALUES (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, Ids.next())
                .setParameter(2, membershipId)
                .setParameter(3, branchId)
                .setParameter(4, Today.by(clock))
                .setParameter(5, cause.name())
                .executeUpdate();
    }

    public void close(UUID membershipId) {
        LocalDate today = Today.by(clock);
        entities.createNativeQuery("UPDATE affiliation SET to_day = ?2 WHERE membership_id = ?1 AND to_day IS NULL")
                .setParameter(1, membershipId)
                .setParameter(2, today)
                .executeUpdate();
    }
}
