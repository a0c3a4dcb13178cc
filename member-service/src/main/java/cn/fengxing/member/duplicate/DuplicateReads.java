package cn.fengxing.member.duplicate;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Accounts of the same name in the same county, both within the caller's reach. */
@ApplicationScoped
public class DuplicateReads {

    /** Whoever is not in a branch lies in the division where he works. */
    private static final String PLACED = """
            (SELECT p.id, p.name_index, coalesce(o.path, '-') AS path,
                    CASE WHEN p.placed THEN o.type ELSE '' END AS type,
                    CASE WHEN p.placed THEN o.line ELSE 'PARTY' END AS line,
                    CASE WHEN p.placed THEN o.division_code ELSE p.division_code END AS division_code,
                    CASE WHEN p.placed THEN o.industries ELSE '{}'::text[] END AS industries
               FROM person p LEFT JOIN known_organisation o ON o.id = p.contact_branch_id
              WHERE p.name_index IS NOT NULL AND p.merged_into IS NULL AND p.erased_at IS NULL)""";

    private final EntityManager entities;
    private final Caller caller;
    private final Pairs pairs;
    private final People people;

    DuplicateReads(EntityManager entities, Caller caller, Pairs pairs, People people) {
        this.entities = entities;
        this.caller = caller;
        this.pairs = pairs;
        this.people = people;
    }

    /** Where a page ended. */
    record After(UUID from, UUID to) {}

    /** The earlier account would be closed, the later one go on: the phone of that one is in use. */
    @Transactional
    public Page<PairView> offered(PageRequest page) {
        ReachFilter reach = caller.reach(Role.ORG_ADMIN);
        After after = page.after(After.class).orElse(new After(new UUID(0, 0), new UUID(0, 0)));
        String sql = """
                SELECT a.id, b.id FROM %1$s a JOIN %1$s b ON b.name_index = a.name_index AND b.id > a.id
                 WHERE (a.id, b.id) > (:afterFrom, :afterTo) AND %2$s AND %3$s
                 ORDER BY a.id, b.id LIMIT :limit""".formatted(PLACED, reach.sql("a"), reach.sql("b"));
        List<?> rows = reach.bind(entities.createNativeQuery(sql, Tuple.class))
                .setParameter("afterFrom", after.from())
                .setParameter("afterTo", after.to())
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        Page<After> found = Page.of(rows.stream().map(row -> ids((Tuple) row)).toList(), page, ids -> ids);
        return new Page<>(
                found.items().stream().map(ids -> pairs.view(pair(ids))).toList(), found.next());
    }

    private Pairs.Pair pair(After ids) {
        return new Pairs.Pair(people.findById(ids.from()), people.findById(ids.to()));
    }

    private static After ids(Tuple row) {
        return new After(row.get(0, UUID.class), row.get(1, UUID.class));
    }
}
