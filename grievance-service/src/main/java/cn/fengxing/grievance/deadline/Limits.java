package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.calendar.Calendars;
import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The limits, kept in memory: they change a few times a year, and every step of every case asks for them. */
@ApplicationScoped
public class Limits {

    /** After a change of the table every replica follows within this time. */
    private static final Duration MAX_AGE = Duration.ofSeconds(30);

    private final EntityManager entities;
    private final Calendars calendars;
    private final OrganisationTree tree;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    Limits(EntityManager entities, Calendars calendars, OrganisationTree tree, Clock clock) {
        this.entities = entities;
        this.calendars = calendars;
        this.tree = tree;
        this.clock = clock;
    }

    private record Snapshot(LimitBook limits, long readAtNanos) {

        boolean isFresh() {
            return System.nanoTime() - readAtNanos < MAX_AGE.toNanos();
        }
    }

    /** Deadlines of what happens now. */
    @Transactional
    public Deadlines now() {
        return at(clock.instant());
    }

    @Transactional
    public Deadlines at(Instant instant) {
        return new Timetable(instant, book(), calendars.current(), this::typeOf, calendars::asPublishedUntil);
    }

    LimitBook book() {
        Snapshot current = snapshot;
        if (current == null || !current.isFresh()) {
            current = new Snapshot(LimitBook.of(read()), System.nanoTime());
            snapshot = current;
        }
        return current.limits();
    }

    /** Somebody has set one: this replica reads them anew at once. */
    void changed() {
        snapshot = null;
    }

    @Nullable
    String typeOf(UUID organisationId) {
        return tree.find(organisationId).map(OrganisationPlace::type).orElse(null);
    }

    private List<Limit> read() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, hop, kind, category, priority, organisation_type, organisation_id, working_days, minutes,
                               valid_from
                          FROM clock_limit""", Tuple.class).getResultList();
        return rows.stream().map(row -> limit((Tuple) row)).toList();
    }

    private static Limit limit(Tuple row) {
        String category = row.get(3, String.class);
        String priority = row.get(4, String.class);
        return new Limit(
                row.get(0, Integer.class),
                Hop.valueOf(row.get(1, String.class)),
                LimitKind.valueOf(row.get(2, String.class)),
                category == null ? null : Category.valueOf(category),
                priority == null ? null : Priority.valueOf(priority),
                row.get(5, String.class),
                row.get(6, UUID.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                row.get(9, LocalDate.class));
    }
}
