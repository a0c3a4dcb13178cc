package cn.fengxing.org.checklist;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The items of all checklists. */
@ApplicationScoped
public class ChecklistItems implements PanacheRepositoryBase<ChecklistItem, UUID> {

    public List<ChecklistItem> of(UUID checklistId) {
        return list("checklistId = ?1 order by id", checklistId);
    }

    public ChecklistItem get(UUID checklistId, UUID itemId) {
        return find("checklistId = ?1 and id = ?2", checklistId, itemId)
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
    }

    List<ChecklistItem> claimRinging(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM checklist_item WHERE alarm_at <= ?1
                         ORDER BY alarm_at LIMIT ?2 FOR UPDATE SKIP LOCKED""", ChecklistItem.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(ChecklistItem.class::cast)
                .toList();
    }

    Optional<Instant> earliestAlarm() {
        return find("alarmAt is not null order by alarmAt")
                .firstResultOptional()
                .map(ChecklistItem::alarmAt);
    }
}
