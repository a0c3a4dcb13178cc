package cn.fengxing.member.adviser;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One appointment of one adviser to one organisation. */
@Entity
public class AdviserAppointment {

    @Id
    private UUID id;

    private UUID personId;
    private UUID organisationId;
    private String divisionCode;
    private LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private UUID appointedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected AdviserAppointment() {}

    static AdviserAppointment of(AppointAdviserRequest request, String divisionCode, UUID appointedBy) {
        if (request.to() != null && request.to().isBefore(request.from())) {
            throw new FieldRejected("to", "before-start");
        }
        AdviserAppointment appointment = new AdviserAppointment();
        appointment.id = Ids.next();
        appointment.personId = request.personId();
        appointment.organisationId = request.organisationId();
        appointment.divisionCode = divisionCode;
        appointment.fromDay = request.from();
        appointment.toDay = request.to();
        appointment.appointedBy = appointedBy;
        return appointment;
    }

    void endWith(LocalDate lastDay) {
        if (lastDay.isBefore(fromDay)) {
            throw new FieldRejected("lastDay", "before-start");
        }
        toDay = lastDay;
    }

    boolean runs(LocalDate day) {
        return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    LocalDate toDay() {
        return toDay;
    }

    UUID organisationId() {
        return organisationId;
    }

    String divisionCode() {
        return divisionCode;
    }

    long version() {
        return version;
    }

    AdviserView view(long linked, long silent) {
        return new AdviserView(id, personId, organisationId, fromDay, toDay, linked, silent, version);
    }
}
