package cn.fengxing.grievance.statistics.publication;

import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Publishes each week once, an hour after it is over, so that whatever began in it has been committed. */
@ApplicationScoped
public class PublishFigures implements DueWork {

    private static final Duration AFTER_THE_END = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int WEEKS_AT_ONCE = 4;

    private final PublishPeriod publish;
    private final FigureTable table;
    private final EntityManager entities;

    /** Not before then is there anything to do; only a hint, for the table says what has been done. */
    private final Map<Subject, Instant> next = new EnumMap<>(Subject.class);

    PublishFigures(PublishPeriod publish, FigureTable table, EntityManager entities) {
        this.publish = publish;
        this.table = table;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "publish-figures";
    }

    @Override
    @Transactional
    public synchronized int act(Instant now, int limit) {
        int published = 0;
        for (Subject subject : Subject.values()) {
            if (!now.isBefore(next.getOrDefault(subject, Instant.MIN)) && isOurs(subject)) {
                published += publish(subject, now, Math.min(limit, WEEKS_AT_ONCE));
            }
        }
        // A full batch, so that the next weeks follow at once.
        return published == 0 ? 0 : limit;
    }

    /** One replica at a time; the others come back later. */
    private boolean isOurs(Subject subject) {
        return (Boolean) entities.createNativeQuery(
                        "SELECT pg_try_advisory_xact_lock(hashtext('publish-figures'), ?1)", Boolean.class)
                .setParameter(1, subject.ordinal())
                .getSingleResult();
    }

    private int publish(Subject subject, Instant now, int weeks) {
        Optional<Period> due = table.latestWeek(subject).map(Period::next).or(() -> table.firstWeek(subject));
        int published = 0;
        while (due.isPresent() && isOver(due.get(), now) && published < weeks) {
            boolean latest = !isOver(due.get().next(), now);
            publish.week(subject, due.get(), latest ? Optional.of(now) : Optional.empty());
            published++;
            due = due.map(Period::next);
        }
        if (published == 0) {
            // Not while there is something to commit, which might fail; nor before the first case, which may come at
            // any time.
            due.ifPresent(week -> next.put(subject, publishedAt(week)));
        }
        return published;
    }

    private static boolean isOver(Period week, Instant now) {
        return !now.isBefore(publishedAt(week));
    }

    private static Instant publishedAt(Period week) {
        return week.end().plus(AFTER_THE_END);
    }

    @Override
    public Duration longest() {
        return LONGEST;
    }
}
