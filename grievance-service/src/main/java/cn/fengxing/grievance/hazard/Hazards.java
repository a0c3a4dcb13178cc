package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The hazard reports. */
@ApplicationScoped
@Transactional
public class Hazards implements PanacheRepositoryBase<Hazard, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Hazard get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }

    List<Hazard> findReportedBy(byte[] reporterIndex) {
        return list("reporterIndex", (Object) reporterIndex);
    }

    /** What waits to be verified there, the oldest first. */
    Page<HazardView> unverified(UUID organisationId, PageRequest page) {
        List<HazardView> views = find(
                        "organisationId = ?1 and status = ?2 and id > ?3 order by id",
                        organisationId,
                        HazardStatus.REPORTED,
                        page.after(UUID.class).orElse(FIRST))
                .range(0, page.limit())
                .stream()
                .map(Hazard::view)
                .toList();
        return Page.of(views, page, HazardView::id);
    }
}
