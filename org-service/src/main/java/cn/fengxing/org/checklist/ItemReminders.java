package cn.fengxing.org.checklist;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.org.checklist.event.ItemDueSoon;
import cn.fengxing.org.checklist.event.ItemOverdue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of items that they are due soon, and that they are overdue, each once. */
@ApplicationScoped
public class ItemReminders implements DueWork {

    private final Checklists checklists;
    private final ChecklistItems items;
    private final Outbox outbox;

    ItemReminders(Checklists checklists, ChecklistItems items, Outbox outbox) {
        this.checklists = checklists;
        this.items = items;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "checklist-items";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        Map<ChecklistItem, ChecklistItem.Alarm> rung = new LinkedHashMap<>();
        items.claimRinging(now, limit).forEach(item -> rung.put(item, item.ring(now)));
        items.flush();
        List<UUID> ids = rung.keySet().stream()
                .map(ChecklistItem::checklistId)
                .distinct()
                .toList();
        Map<UUID, Checklist> known = checklists.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Checklist::id, checklist -> checklist));
        rung.forEach((item, alarm) ->
                outbox.publish(event(alarm, item.facts(known.get(item.checklistId()))), item.version()));
        return rung.size();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return items.earliestAlarm();
    }

    private static DomainEvent event(ChecklistItem.Alarm alarm, ItemFacts facts) {
        return alarm == ChecklistItem.Alarm.DUE_SOON ? new ItemDueSoon(facts) : new ItemOverdue(facts);
    }
}
