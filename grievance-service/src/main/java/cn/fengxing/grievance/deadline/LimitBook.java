package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All limits that anybody has set, and which of them holds on a day. */
public final class LimitBook {

    private static final Comparator<Limit> FIRST_WHAT_HOLDS = Comparator.comparingInt(Limit::particularity)
            .thenComparing(Limit::validFrom)
            .thenComparingLong(Limit::id)
            .reversed();

    private final Map<Place, List<Limit>> places;

    private LimitBook(Map<Place, List<Limit>> places) {
        this.places = places;
    }

    private record Place(Hop hop, LimitKind kind, @Nullable UUID organisationId) {}

    /** What a limit is asked for. */
    public record Question(
            Hop hop,
            LimitKind kind,
            Category category,
            Priority priority,
            @Nullable String organisationType) {}

    public static LimitBook of(List<Limit> limits) {
        return new LimitBook(limits.stream()
                .sorted(FIRST_WHAT_HOLDS)
                .collect(Collectors.groupingBy(limit -> new Place(limit.hop(), limit.kind(), limit.organisationId()))));
    }

    /** The province's. */
    Limit general(Question asked, LocalDate day) {
        return find(asked, null, day)
                .orElseThrow(() -> new IllegalStateException("no limit for " + asked.kind() + " at " + asked.hop()));
    }

    /** What the organisation has set itself, if anything. */
    Optional<Limit> own(Question asked, UUID organisationId, LocalDate day) {
        return find(asked, organisationId, day);
    }

    boolean knows(Hop hop, LimitKind kind) {
        return places.containsKey(new Place(hop, kind, null));
    }

    /** Whether the type of organisation makes a difference there. */
    boolean asksForType(Hop hop, LimitKind kind) {
        return places.getOrDefault(new Place(hop, kind, null), List.of()).stream()
                .anyMatch(limit -> limit.organisationType() != null);
    }

    private Optional<Limit> find(Question asked, @Nullable UUID organisationId, LocalDate day) {
        Set<Integer> lifted = new HashSet<>();
        return places.getOrDefault(new Place(asked.hop(), asked.kind(), organisationId), List.of()).stream()
                .filter(limit -> limit.covers(asked.category(), asked.priority(), asked.organisationType()))
                .filter(limit -> !limit.validFrom().isAfter(day))
                .filter(limit -> !lifted.contains(limit.particularity()))
                .filter(limit -> !limit.isLifted() || !lifted.add(limit.particularity()))
                .findFirst();
    }
}
