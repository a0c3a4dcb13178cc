package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.org.alliance.event.MatterOverdue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says of open matters that their date went by. */
@ApplicationScoped
public class MatterReminders implements DueWork {

    private final Matters matters;
    private final Outbox outbox;

    MatterReminders(Matters matters, Outbox outbox) {
        this.matters = matters;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "alliance-matters";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<Matter> rung = matters.claimRinging(now, limit);
        rung.forEach(Matter::ring);
        matters.flush();
        rung.forEach(matter -> outbox.publish(new MatterOverdue(matter.facts()), matter.version()));
        return rung.size();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return matters.earliestAlarm();
    }
}
