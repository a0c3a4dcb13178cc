package cn.fengxing.org.competence;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole of a rule after a change; who routes keeps the last one per key. */
@EventType(value = "cn.fengxing.competence.changed.v1", topic = "fengxing.competences.v1")
public record CompetenceChanged(
        UUID ruleId,
        UUID departmentId,
        List<String> categories,
        List<String> kindsOfWork,
        List<String> levels,
        LocalDate from,
        @Nullable LocalDate to)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return ruleId;
    }
}
