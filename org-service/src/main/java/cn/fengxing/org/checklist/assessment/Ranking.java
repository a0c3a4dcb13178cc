package cn.fengxing.org.checklist.assessment;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.checklist.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All member units of a year by their scores. */
@ApplicationScoped
public class Ranking {

    private static final String RANK = """
            SELECT rank() OVER (ORDER BY sum(coalesce(i.score, 0)) DESC), c.organisation_id, o.name,
                   sum(coalesce(i.score, 0)), count(*), count(*) FILTER (WHERE i.state = 'ACCEPTED'),
                   count(*) FILTER (WHERE i.late), c.state = 'ASSESSED'
              FROM checklist c JOIN checklist_item i ON i.checklist_id = c.id
              JOIN organisation o ON o.id = c.organisation_id
             WHERE c.year = :year AND (c.state = 'ASSESSED' OR :running AND c.state = 'PUBLISHED')
             GROUP BY c.id, o.name
             ORDER BY 1, o.name LIMIT 200""";

    private static final String HAS_UNIT =
            "SELECT count(*) FROM member_unit u JOIN organisation o ON o.id = u.organisation_id WHERE ";

    private final EntityManager entities;
    private final Office office;
    private final Caller caller;

    Ranking(EntityManager entities, Office office, Caller caller) {
        this.entities = entities;
        this.office = office;
        this.caller = caller;
    }

    @Transactional
    public List<RankingView> of(int year) {
        ReachFilter reach = caller.reach(Role.REGULATOR, Role.ORG_ADMIN, Role.DASHBOARD);
        boolean all = office.looks();
        if (!all && !hasUnit(reach)) {
            throw CommonProblems.notFound();
        }
        List<?> rows = entities.createNativeQuery(RANK, Tuple.class)
                .setParameter("year", year)
                .setParameter("running", all)
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    private boolean hasUnit(ReachFilter reach) {
        var query = entities.createNativeQuery(HAS_UNIT + reach.sql("o"), Long.class);
        return ((Number) reach.bind(query).getSingleResult()).longValue() > 0;
    }

    private static RankingView view(Tuple row) {
        return new RankingView(
                number(row, 0),
                row.get(1, UUID.class),
                row.get(2, String.class),
                number(row, 3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                row.get(7, Boolean.class));
    }

    private static int number(Tuple row, int column) {
        return row.get(column, Number.class).intValue();
    }
}
