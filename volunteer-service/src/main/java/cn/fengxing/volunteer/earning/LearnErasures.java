package cn.fengxing.volunteer.earning;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.volunteer.points.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows people: what the erased earned stays in the books, whose it was does not; two accounts found to be one are read as one. */
@ApplicationScoped
public class LearnErasures implements EventHandler {

    private final Earnings earnings;
    private final Ledger ledger;

    LearnErasures(Earnings earnings, Ledger ledger) {
        this.earnings = earnings;
        this.ledger = ledger;
    }

    record PersonChanged(
            UUID personId, boolean erased, @Nullable UUID mergedInto) {}

    @Override
    public String topic() {
        return "fengxing.people.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals("cn.fengxing.person.changed.v1")) {
            return;
        }
        PersonChanged person = event.as(PersonChanged.class);
        earnings.readAs(person.personId(), person.mergedInto(), event.version());
        if (person.erased()) {
            earnings.erase(person.personId());
            ledger.forget(person.personId());
        }
    }
}
