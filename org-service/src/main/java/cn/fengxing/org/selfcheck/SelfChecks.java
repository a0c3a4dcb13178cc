package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Self-checks in the database, and their reads within the caller's reach. */
@ApplicationScoped
public class SelfChecks implements PanacheRepositoryBase<SelfCheck, UUID> {

    private static final Role[] READERS = {Role.ORG_ADMIN, Role.BRANCH_SECRETARY};
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OF_YEAR = """
            SELECT s.id FROM self_check s JOIN organisation o ON o.id = s.branch_id
             WHERE s.year = :year AND s.id > :after AND %s ORDER BY s.id LIMIT :limit
            """;

    private final Caller caller;

    SelfChecks(Caller caller) {
        this.caller = caller;
    }

    @Transactional
    public SelfCheckView read(UUID id) {
        return within(id, READERS).view();
    }

    @Transactional
    public Page<SelfCheckView> ofYear(int year, PageRequest page) {
        ReachFilter reach = caller.reach(READERS);
        Query query = getEntityManager()
                .createNativeQuery(OF_YEAR.formatted(reach.sql("o")), UUID.class)
                .setParameter("year", year)
                .setParameter("after", page.after(UUID.class).orElse(BEFORE_ALL))
                .setParameter("limit", page.limit() + 1);
        List<?> ids = reach.bind(query).getResultList();
        List<SelfCheckView> views =
                list("id in ?1 order by id", ids).stream().map(SelfCheck::view).toList();
        return Page.of(views, page, SelfCheckView::id);
    }

    SelfCheck within(UUID id, Role... roles) {
        caller.requireAny(roles);
        SelfCheck check = findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        caller.require(check.branchId(), roles);
        return check;
    }
}
