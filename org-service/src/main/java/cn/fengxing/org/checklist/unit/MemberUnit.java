package cn.fengxing.org.checklist.unit;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's time as a member unit. */
@Entity
@Table(name = "member_unit")
public class MemberUnit {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected MemberUnit() {}

    private MemberUnit(UUID organisationId, LocalDate from) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.from = from;
    }

    static MemberUnit admit(UUID organisationId, LocalDate from) {
        return new MemberUnit(organisationId, from);
    }

    void release(LocalDate lastDay) {
        if (to != null) {
            throw new MemberUnitRejected.AlreadyReleased();
        }
        if (lastDay.isBefore(from)) {
            throw new MemberUnitRejected.ReleasedBeforeAdmitted();
        }
        to = lastDay;
    }

    long version() {
        return version;
    }

    MemberUnitView view(String name) {
        return new MemberUnitView(id, organisationId, name, from, to, version);
    }

    UUID organisationId() {
        return organisationId;
    }
}
