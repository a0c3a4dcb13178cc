package cn.fengxing.grievance.handover;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists an organisation's open cases with their handlers, for who hands them out. */
@ApplicationScoped
public class HandlerLists {

    private final EntityManager entities;
    private final Namers namers;
    private final Admission admission;
    private final Statements statements;
    private final Caller caller;

    HandlerLists(EntityManager entities, Namers namers, Admission admission, Statements statements, Caller caller) {
        this.entities = entities;
        this.namers = namers;
        this.admission = admission;
        this.statements = statements;
        this.caller = caller;
    }

    /** By id, the oldest first; none of the caller's own, none about a company that the caller is tied to. */
    @Transactional
    public Page<HandlersView> of(UUID organisationId, PageRequest page) {
        namers.require(organisationId);
        Query query = admission
                .bindTies(entities.createNativeQuery("""
                        SELECT g.id, g.number, g.due_at,
                               array_remove(array_agg(h.person_id ORDER BY h.id), NULL)
                          FROM grievance g
                          LEFT JOIN case_handler h ON h.stay_id = g.alias_id AND h.released_at IS NULL
                         WHERE g.owner_id = :owner AND g.status <> 'CLOSED' AND NOT g.unrouted
                           AND g.hop IN ('BRANCH', 'REGULATOR', 'SUPERIOR_REGULATOR')
                           AND (g.filer IS NULL OR g.filer NOT IN (:me)) AND g.id > :after AND %s
                         GROUP BY g.id ORDER BY g.id""".formatted(Admission.UNTIED), Tuple.class))
                .setParameter("owner", organisationId)
                .setParameter("me", statements.filerIndexes(caller.personId()))
                .setParameter("after", page.after(UUID.class).orElse(new UUID(0, 0)))
                .setMaxResults(page.limit() + 1);
        List<?> rows = query.getResultList();
        return Page.of(rows.stream().map(row -> view((Tuple) row)).toList(), page, HandlersView::id);
    }

    static HandlersView view(Grievance grievance, List<UUID> handlers) {
        return new HandlersView(
                grievance.id(),
                grievance.filing().number(),
                day(grievance.clock().dueAt()),
                handlers);
    }

    private static HandlersView view(Tuple row) {
        return new HandlersView(
                row.get(0, UUID.class),
                row.get(1, String.class),
                day(row.get(2, Instant.class)),
                Arrays.asList(row.get(3, UUID[].class)));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, SHANGHAI);
    }
}
