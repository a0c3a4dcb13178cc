package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists limits with all that was ever set; whoever is signed in may know by when an answer is due. */
@ApplicationScoped
class LimitReads {

    private static final String LIST = """
            SELECT l.id, l.hop, l.kind, l.category, l.priority, l.organisation_type, l.organisation_id, l.working_days, l.minutes,
                   l.valid_from, l.set_at,
                   l.valid_from <= :today AND NOT EXISTS (
                       SELECT FROM clock_limit n
                        WHERE n.hop = l.hop AND n.kind = l.kind AND n.valid_from <= :today
                          AND (n.category, n.priority, n.organisation_type, n.organisation_id) IS NOT DISTINCT FROM
                              (l.category, l.priority, l.organisation_type, l.organisation_id)
                          AND (n.valid_from, n.id) > (l.valid_from, l.id))
              FROM clock_limit l
             WHERE l.organisation_id IS NOT DISTINCT FROM CAST(:organisation AS uuid) AND l.id < :after
             ORDER BY l.id DESC LIMIT :limit""";

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    LimitReads(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param organisationId whose own limits to list; null for the province's */
    @Transactional
    public Page<LimitView> list(@Nullable UUID organisationId, PageRequest page) {
        caller.personId();
        List<?> rows = entities.createNativeQuery(LIST, Tuple.class)
                .setParameter("today", Today.by(clock))
                .setParameter("organisation", organisationId == null ? null : organisationId.toString())
                .setParameter("after", page.after(Integer.class).orElse(Integer.MAX_VALUE))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> view((Tuple) row)).toList(), page, LimitView::id);
    }

    private static LimitView view(Tuple row) {
        String category = row.get(3, String.class);
        String priority = row.get(4, String.class);
        return new LimitView(
                row.get(0, Integer.class),
                Hop.valueOf(row.get(1, String.class)),
                LimitKind.valueOf(row.get(2, String.class)),
                category == null ? null : Category.valueOf(category),
                priority == null ? null : Priority.valueOf(priority),
                row.get(5, String.class),
                row.get(6, UUID.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                row.get(9, LocalDate.class),
                row.get(10, Instant.class),
                row.get(11, Boolean.class));
    }
}
