package cn.fengxing.grievance.journey;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Change;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.deadline.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases that live at random through whatever the channel allows. */
@ApplicationScoped
public class RandomCases {

    private static final byte[] NOTE = {1};
    private static final List<String> DIVISIONS =
            List.of("210102001000", "210103000000", "210202000000", "210213001001", "210100000000");
    private static final List<UUID> DESKS = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final List<UUID> PLATFORMS = List.of(UUID.randomUUID(), UUID.randomUUID());

    private final Grievances grievances;
    private final Limits limits;

    RandomCases(Grievances grievances, Limits limits) {
        this.grievances = grievances;
        this.limits = limits;
    }

    /** Each step in the transaction of all, which is none of the rules' business. */
    @Transactional
    public void live(Random random, Instant from, int steps) {
        Instant now = from.plus(Duration.ofMinutes(random.nextInt(40 * 1_440)));
        Grievance grievance = file(random, limits.at(now));
        for (int step = 0; step < steps; step++) {
            boolean allAreSilent = random.nextInt(8) == 0;
            now = now.plus(
                    allAreSilent
                            ? Duration.ofDays(20)
                            : Duration.ofMinutes(random.nextInt(random.nextBoolean() ? 300 : 3 * 1_440)));
            Change change = step(random, grievance, limits.at(now));
            if (change != null) {
                grievances.record(grievance, change);
            }
        }
    }

    private Grievance file(Random random, Deadlines deadlines) {
        UUID id = UUID.randomUUID();
        Filing filing = new Filing(
                "TEST-" + id,
                null,
                Category.values()[random.nextInt(3)],
                random.nextInt(10) == 0 ? Priority.URGENT_SAFETY : Priority.NORMAL,
                DIVISIONS.get(random.nextInt(DIVISIONS.size())),
                random.nextInt(4) == 0 ? null : PLATFORMS.get(random.nextInt(2)),
                random.nextBoolean(),
                deadlines.now());
        Grievance.Filed filed = Grievance.file(id, filing, desk(random, Hop.BRANCH), deadlines);
        grievances.add(filed);
        return filed.grievance();
    }

    private static Desk desk(Random random, Hop hop) {
        return new Desk(hop, DESKS.get(random.nextInt(DESKS.size())), random.nextInt(6) == 0);
    }

    private static @Nullable Change step(Random random, Grievance grievance, Deadlines deadlines) {
        if (grievance.clock().isDue(deadlines.now()) && !grievance.clock().overdue()) {
            return grievance.lapse(grievance.needsDeskToLapse() ? next(random, grievance) : null, deadlines);
        }
        List<Action> possible = new ArrayList<>();
        for (Actor actor : List.of(Actor.WORKER, Actor.HANDLER, Actor.DISPATCHER)) {
            possible.addAll(grievance.possible(actor));
        }
        return possible.isEmpty()
                ? null
                : take(random, grievance, possible.get(random.nextInt(possible.size())), deadlines);
    }

    private static @Nullable Change take(Random random, Grievance grievance, Action action, Deadlines deadlines) {
        boolean last = grievance.hop().isLast();
        return switch (action) {
            case ACCEPT -> grievance.accept(deadlines);
            case RETURN -> grievance.giveBack(new Desk(grievance.hop(), DESKS.get(0), true), deadlines, NOTE);
            case ASSIGN -> grievance.assign(Desk.at(grievance.hop(), DESKS.get(1)), deadlines, NOTE);
            case FORWARD -> grievance.forward(next(random, grievance), deadlines, NOTE);
            case ASK -> grievance.ask(deadlines, NOTE);
            case ANSWER -> random.nextBoolean() ? grievance.answer(deadlines, NOTE) : null;
            case PROPOSE ->
                grievance.propose(random.nextBoolean() ? Outcome.RESOLVED : Outcome.PARTLY_RESOLVED, deadlines, NOTE);
            case REFUSE -> grievance.refuse(Outcome.OUT_OF_SCOPE, deadlines, NOTE);
            case CONFIRM -> random.nextBoolean() ? grievance.confirm(null, 1 + random.nextInt(5), deadlines) : null;
            case DISPUTE -> grievance.dispute(last ? null : next(random, grievance), deadlines, NOTE);
            case ESCALATE -> grievance.escalate(next(random, grievance), deadlines, NOTE);
            case WITHDRAW -> random.nextInt(4) == 0 ? grievance.withdraw(deadlines) : null;
            case REOPEN -> grievance.reopen(deadlines, NOTE);
            default -> null;
        };
    }

    private static Desk next(Random random, Grievance grievance) {
        boolean company = grievance.hop() == Hop.BRANCH && grievance.filing().summaryApproved();
        Hop hop = company
                ? Hop.PLATFORM
                : grievance.hop() == Hop.BRANCH || grievance.hop() == Hop.PLATFORM
                        ? Hop.REGULATOR
                        : Hop.SUPERIOR_REGULATOR;
        return desk(random, hop);
    }
}
