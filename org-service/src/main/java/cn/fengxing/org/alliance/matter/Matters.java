package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agreed matters of all alliances. */
@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {

    Matter get(UUID allianceId, UUID id) {
        return find("allianceId = ?1 and id = ?2", allianceId, id)
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
    }

    List<Matter> claimRinging(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM alliance_matter WHERE alarm_at <= ?1
                         ORDER BY alarm_at LIMIT ?2 FOR UPDATE SKIP LOCKED""", Matter.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(Matter.class::cast)
                .toList();
    }

    Optional<Instant> earliestAlarm() {
        return find("alarmAt is not null order by alarmAt")
                .firstResultOptional()
                .map(Matter::alarmAt);
    }
}
