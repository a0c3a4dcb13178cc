package cn.fengxing.grievance.notice;

import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.grievance.notice.PendingNotices.Row;
import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets requests go whose time has come, each once, in an order of chance. Nobody is told who has been erased meanwhile. */
@ApplicationScoped
class SendPendingNotices implements DueWork {

    private final PendingNotices pending;
    private final KnownPeople knownPeople;
    private final Outbox outbox;

    SendPendingNotices(PendingNotices pending, KnownPeople knownPeople, Outbox outbox) {
        this.pending = pending;
        this.knownPeople = knownPeople;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "pending-notices";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<Row> rows = new ArrayList<>(pending.take(now, limit));
        Collections.shuffle(rows);
        return new ClaimedRows<>(rows, Row::id).each(row -> send(pending.open(row)), () -> {});
    }

    @Override
    @Transactional
    public void putOff(UUID row, Instant until) {
        pending.putOff(row, until);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return pending.earliest();
    }

    private void send(PendingNotice notice) {
        UUID person = notice.personId();
        Optional<PendingNotice> told = person == null
                ? Optional.of(notice)
                : knownPeople.present(person).map(notice::withPerson);
        told.ifPresent(each -> outbox.publish(each.request(), NoticeRequested.VERSION));
    }
}
