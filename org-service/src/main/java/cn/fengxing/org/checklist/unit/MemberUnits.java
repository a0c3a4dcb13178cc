package cn.fengxing.org.checklist.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Member units, past and present. */
@ApplicationScoped
public class MemberUnits implements PanacheRepositoryBase<MemberUnit, UUID> {

    public boolean isMember(UUID organisationId, LocalDate on) {
        return count("organisationId = ?1 and from <= ?2 and (to is null or to >= ?2)", organisationId, on) > 0;
    }

    /** Whether it belongs or will belong at any time from this day on. */
    boolean belongsFrom(UUID organisationId, LocalDate day) {
        return count("organisationId = ?1 and (to is null or to >= ?2)", organisationId, day) > 0;
    }

    List<MemberUnit> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).range(0, limit - 1).list();
    }
}
