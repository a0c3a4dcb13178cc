package cn.fengxing.volunteer.earning;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.volunteer.points.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish that was adopted earns who suggested it points. */
@ApplicationScoped
public class LearnAdoptedWishes implements EventHandler {

    private final Earnings earnings;

    LearnAdoptedWishes(Earnings earnings) {
        this.earnings = earnings;
    }

    /** @param suggesterId null if who suggested it has left */
    record SuggestionAdopted(UUID suggestionId, @Nullable UUID suggesterId) {}

    @Override
    public String topic() {
        return "fengxing.suggestions.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("cn.fengxing.suggestion.adopted.v1") && event.data() != null) {
            SuggestionAdopted adopted = event.as(SuggestionAdopted.class);
            if (adopted.suggesterId() != null) {
                earnings.add(Reason.WISH_ADOPTED, adopted.suggestionId(), adopted.suggesterId());
            }
        }
    }
}
