package cn.fengxing.org.station.correction;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What visitors propose, and what became of it. */
@ApplicationScoped
public class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    Correction get(UUID stationId, UUID id) {
        return findByIdOptional(id)
                .filter(correction -> correction.stationId().equals(stationId))
                .orElseThrow(CommonProblems::notFound);
    }

    boolean isWaiting(UUID stationId, byte[] proposer) {
        return count("stationId = ?1 and proposer = ?2 and status = ?3", stationId, proposer, CorrectionStatus.PROPOSED)
                > 0;
    }

    /** The oldest first. */
    List<Correction> list(UUID stationId, CorrectionStatus status, UUID after, int limit) {
        return find("stationId = ?1 and status = ?2 and id > ?3 order by id", stationId, status, after)
                .range(0, limit - 1)
                .list();
    }
}
