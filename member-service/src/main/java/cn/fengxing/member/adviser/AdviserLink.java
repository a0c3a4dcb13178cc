package cn.fengxing.member.adviser;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser's link to a worker, whose id only {@link AdviserLinks} seals and opens. */
@Entity
public class AdviserLink {

    @Id
    private UUID id;

    private UUID appointmentId;
    private byte @Nullable [] workerIndex;
    private byte[] worker;
    private String divisionCode;
    private LocalDate linkedOn;
    private @Nullable LocalDate lastContactOn;
    private int contacts;
    private @Nullable LocalDate endedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected AdviserLink() {}

    AdviserLink(UUID id, UUID appointmentId, String divisionCode, LocalDate today) {
        this.id = id;
        this.appointmentId = appointmentId;
        this.divisionCode = divisionCode;
        this.linkedOn = today;
        this.worker = new byte[0];
    }

    void tieTo(byte[] index, byte[] sealed) {
        workerIndex = index;
        worker = sealed;
    }

    void contacted(LocalDate day, LocalDate today) {
        requireOpen();
        if (day.isAfter(today)) {
            throw new FieldRejected("on", "in-future");
        }
        contacts++;
        if (lastContactOn == null || day.isAfter(lastContactOn)) {
            lastContactOn = day;
        }
    }

    void end(LocalDate today) {
        requireOpen();
        endedOn = today;
        workerIndex = null;
    }

    boolean silent(LocalDate today, int days) {
        LocalDate last = lastContactOn == null || lastContactOn.isBefore(linkedOn) ? linkedOn : lastContactOn;
        return last.plusDays(days).isBefore(today);
    }

    boolean open() {
        return endedOn == null;
    }

    private void requireOpen() {
        if (!open()) {
            throw CommonProblems.notFound();
        }
    }

    UUID id() {
        return id;
    }

    UUID appointmentId() {
        return appointmentId;
    }

    String divisionCode() {
        return divisionCode;
    }

    byte[] worker() {
        return worker;
    }

    byte @Nullable [] workerIndex() {
        return workerIndex;
    }

    long version() {
        return version;
    }

    LinkView view(@Nullable UUID personId, AdviserAppointment appointment, boolean silent) {
        return new LinkView(
                id,
                personId,
                appointment.personId(),
                appointment.organisationId(),
                linkedOn,
                lastContactOn,
                contacts,
                silent,
                version);
    }
}
