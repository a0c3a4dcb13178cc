package cn.fengxing.org.alliance;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Seats, past and present. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {

    List<Seat> of(UUID allianceId) {
        return list("allianceId = ?1 order by id", allianceId);
    }

    Seat get(UUID allianceId, UUID id) {
        return find("allianceId = ?1 and id = ?2", allianceId, id)
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
    }

    /** Whether it sits there on the day or will do so later. */
    boolean isSeatedFrom(UUID allianceId, UUID organisationId, LocalDate day) {
        return count(
                        "allianceId = ?1 and organisationId = ?2 and (to is null or to >= ?3)",
                        allianceId,
                        organisationId,
                        day)
                > 0;
    }

    /** Who belongs on the day. */
    public List<UUID> seated(UUID allianceId, LocalDate on) {
        return list("allianceId = ?1 and from <= ?2 and (to is null or to >= ?2) order by id", allianceId, on).stream()
                .map(Seat::organisationId)
                .distinct()
                .toList();
    }
}
