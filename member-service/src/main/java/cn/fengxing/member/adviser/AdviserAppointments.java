package cn.fengxing.member.adviser;

import cn.fengxing.kit.figures.Rollups;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Appointments of advisers in the database. */
@ApplicationScoped
public class AdviserAppointments implements PanacheRepositoryBase<AdviserAppointment, UUID> {

    static final String ADVISERS = "advisers";

    private final Rollups rollups;

    AdviserAppointments(Rollups rollups) {
        this.rollups = rollups;
    }

    /** Counted from the first day to the last. */
    void appointed(AdviserAppointment appointment) {
        persistAndFlush(appointment);
        count(appointment.fromDay(), appointment, 1);
        countEnd(appointment, -1);
    }

    void endWith(AdviserAppointment appointment, LocalDate lastDay) {
        countEnd(appointment, 1);
        appointment.endWith(lastDay);
        flush();
        countEnd(appointment, -1);
    }

    private void countEnd(AdviserAppointment appointment, int delta) {
        LocalDate last = appointment.toDay();
        if (last != null) {
            count(last.plusDays(1), appointment, delta);
        }
    }

    private void count(LocalDate day, AdviserAppointment appointment, int delta) {
        rollups.add(ADVISERS, day, Rollups.key(appointment.divisionCode()), delta);
    }

    List<AdviserAppointment> at(Collection<UUID> organisations, UUID after, int limit) {
        return find("organisationId in ?1 and id > ?2 order by id", organisations, after)
                .range(0, limit - 1)
                .list();
    }
}
