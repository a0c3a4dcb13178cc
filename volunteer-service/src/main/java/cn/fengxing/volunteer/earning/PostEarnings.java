package cn.fengxing.volunteer.earning;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.volunteer.points.Credit;
import cn.fengxing.volunteer.points.Ledger;
import cn.fengxing.volunteer.points.MergedAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Posts the day's earnings at night. */
@ApplicationScoped
public class PostEarnings implements DueWork {

    private final Earnings earnings;
    private final Ledger ledger;
    private final MergedAccounts accounts;

    PostEarnings(Earnings earnings, Ledger ledger, MergedAccounts accounts) {
        this.accounts = accounts;
        this.earnings = earnings;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "post-earnings";
    }

    @Override
    public int act(Instant now, int limit) {
        List<Credit> due = earnings.takeDue(now, limit);
        // One order for all replicas, so that two of them never wait for each other's accounts.
        due.stream().sorted(Comparator.comparing(Credit::personId)).forEach(this::post);
        return due.size();
    }

    /** What a closed account still earns goes on to the one that stays. */
    private void post(Credit credit) {
        if (ledger.post(credit)) {
            accounts.settle(credit.personId());
        }
    }

    @Override
    public Optional<Instant> earliestDue() {
        return earnings.earliestDue();
    }
}
