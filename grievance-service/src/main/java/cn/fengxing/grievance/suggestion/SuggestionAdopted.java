package cn.fengxing.grievance.suggestion;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was suggested will be done.
 *
 * @param suggesterId null for the erased
 */
@EventType(value = "cn.fengxing.suggestion.adopted.v1", topic = "fengxing.suggestions.v1")
public record SuggestionAdopted(
        UUID suggestionId, @Nullable UUID suggesterId, RecipientKind recipientKind, String divisionCode)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return suggestionId;
    }
}
