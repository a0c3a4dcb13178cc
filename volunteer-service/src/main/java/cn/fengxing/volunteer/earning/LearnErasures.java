package cn.fengxing.volunteer.earning;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.volunteer.points.Ledger;
import cn.fengxing.volunteer.points.MergedAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows people: what the erased earned stays in the books, whose it was does not; two accounts found to be one become one. */
@ApplicationScoped
public class LearnErasures implements EventHandler {

    private final Earnings earnings;
    private final Ledger ledger;
    private final MergedAccounts accounts;

    LearnErasures(Earnings earnings, Ledger ledger, MergedAccounts accounts) {
        this.accounts = accounts;
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
        if (earnings.readAs(person.personId(), person.mergedInto(), event.version())) {
            accounts.settle(person.personId());
        }
        if (person.erased()) {
            earnings.erase(person.personId());
            ledger.forget(person.personId());
        }
    }
}
