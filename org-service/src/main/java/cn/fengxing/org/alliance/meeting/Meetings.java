package cn.fengxing.org.alliance.meeting;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Meetings of all alliances. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    Meeting get(UUID allianceId, UUID id) {
        return find("allianceId = ?1 and id = ?2", allianceId, id)
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
    }

    public boolean exists(UUID allianceId, UUID id) {
        return count("allianceId = ?1 and id = ?2", allianceId, id) > 0;
    }

    /** The latest call first. */
    List<Meeting> page(UUID allianceId, UUID before, int limit) {
        return find("allianceId = ?1 and id < ?2 order by id desc", allianceId, before)
                .range(0, limit - 1)
                .list();
    }
}
