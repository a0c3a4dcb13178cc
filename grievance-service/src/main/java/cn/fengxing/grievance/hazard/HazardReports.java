package cn.fengxing.grievance.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What people reported. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HazardReports implements PanacheRepositoryBase<HazardReport, UUID> {

    /** The first one first. */
    public List<HazardReport> of(UUID hazardId) {
        return list("hazardId = ?1 order by first desc, reportedAt, id", hazardId);
    }

    public List<HazardReport> findBy(byte[] reporterIndex) {
        return list("reporterIndex", (Object) reporterIndex);
    }
}
