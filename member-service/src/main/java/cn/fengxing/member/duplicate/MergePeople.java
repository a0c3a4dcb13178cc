package cn.fengxing.member.duplicate;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.person.Openings;
import cn.fengxing.member.person.People;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins two accounts of one person; the one that is closed has no roles, since those are not handed over by one alone. */
@ApplicationScoped
public class MergePeople {

    static final Duration UNDO = Duration.ofDays(30);

    private final Pairs pairs;
    private final Merges merges;
    private final Handover handover;
    private final Clock clock;

    MergePeople(Pairs pairs, Merges merges, Handover handover, Clock clock) {
        this.pairs = pairs;
        this.merges = merges;
        this.handover = handover;
        this.clock = clock;
    }

    @Transactional
    public PairView preview(MergeRequest request) {
        return pairs.view(pairs.locked(request.fromId(), request.toId()));
    }

    @Transactional
    public MergeView merge(MergeRequest request) {
        Pairs.Pair pair = pairs.locked(request.fromId(), request.toId());
        if (pairs.holdsRoles(pair.from())) {
            throw new MergeRejected.RolesFirst();
        }
        Instant now = clock.instant();
        MergeView merge = new MergeView(
                Ids.next(), pair.from().id(), pair.to().id(), request.reason(), now, now.plus(UNDO), null);
        merges.add(merge, handover.all(pair, request.reason()));
        return merge;
    }

    /** Everything that features hold, and the news of it. */
    @ApplicationScoped
    @Transactional(Transactional.TxType.MANDATORY)
    static class Handover {

        private final List<Holding> holdings;
        private final People people;
        private final Openings openings;
        private final AuditTrail audit;

        Handover(@All List<Holding> holdings, People people, Openings openings, AuditTrail audit) {
            this.holdings = holdings;
            this.people = people;
            this.openings = openings;
            this.audit = audit;
        }

        Map<String, List<String>> all(Pairs.Pair pair, String reason) {
            Map<String, List<String>> moved = holdings.stream()
                    .collect(Collectors.toMap(
                            Holding::name,
                            holding -> holding.move(pair.from().id(), pair.to().id())));
            pair.from().mergeInto(pair.to().id());
            people.announce(pair.from());
            people.announce(pair.to());
            openings.record(pair.to().id(), "MERGE", reason);
            audit.record("merge-people", "person", pair.to().id().toString(), reason);
            return moved;
        }

        void back(Pairs.Pair pair, Map<String, List<String>> moved) {
            pair.from().unmerge();
            holdings.forEach(holding ->
                    holding.moveBack(pair.from().id(), pair.to().id(), moved.getOrDefault(holding.name(), List.of())));
            people.announce(pair.to());
            people.announce(pair.from());
            openings.record(pair.to().id(), "MERGE", "撤销合并");
            audit.record("undo-merge", "person", pair.to().id().toString(), null);
        }
    }
}
