package cn.fengxing.member.membership.flow;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Moves of which one side is missing, for the committees of both divisions. */
@ApplicationScoped
public class FlowReads {

    private static final String SIDE = """
            SELECT f.id, f.from_division, f.to_division, coalesce(f.out_on, f.in_on) AS told_on
              FROM (SELECT *, '-' AS path, '' AS type, 'PARTY' AS line, %s AS division_code,
                                    '{}'::text[] AS industries FROM member_flow
                              WHERE %s IS NULL AND coalesce(out_on, in_on) BETWEEN :from AND :to) f
             WHERE f.id > :after AND %s""";

    private final Caller caller;
    private final EntityManager entities;

    FlowReads(Caller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    @Transactional
    public Page<FlowView> gaps(FlowGap gap, LocalDate from, LocalDate to, PageRequest page) {
        ReachFilter reach = caller.reach(Role.ORG_ADMIN);
        String missing = gap == FlowGap.NO_INFLOW ? "in_on" : "out_on";
        String sql = "SELECT id, from_division, to_division, to_char(told_on, 'YYYY-MM') FROM ("
                + SIDE.formatted("from_division", missing, reach.sql("f"))
                + " UNION "
                + SIDE.formatted("to_division", missing, reach.sql("f"))
                + ") g ORDER BY id LIMIT :limit";
        List<?> rows = reach.bind(entities.createNativeQuery(sql, Tuple.class))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", page.after(UUID.class).orElse(new UUID(0, 0)))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> view(gap, (Tuple) row)).toList(), page, FlowView::id);
    }

    private static FlowView view(FlowGap gap, Tuple row) {
        return new FlowView(
                row.get(0, UUID.class),
                gap,
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class));
    }
}
