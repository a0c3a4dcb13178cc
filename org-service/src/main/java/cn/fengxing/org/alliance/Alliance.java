package cn.fengxing.org.alliance;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.alliance.event.AllianceChanged;
import cn.fengxing.org.division.DivisionLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations that work together under the lead of one of them. */
@Entity
@Table(name = "alliance")
public class Alliance {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AllianceKind kind;

    private String name;
    private String purpose;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "formed_on")
    private LocalDate formedOn;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Alliance() {}

    private Alliance(AllianceKind kind, String name, String purpose, UUID leadId, LocalDate formedOn) {
        this.id = Ids.next();
        this.kind = kind;
        this.name = name;
        this.purpose = purpose;
        this.leadId = leadId;
        this.formedOn = formedOn;
    }

    /** @param level of the division where the lead stands, which is where the alliance works */
    static Alliance form(FormAllianceRequest request, OrganisationPlace lead, DivisionLevel level) {
        if (!lead.line().equals("PARTY")) {
            throw new AllianceRejected.LeadNotParty();
        }
        if (!request.kind().fits(level)) {
            throw new AllianceRejected.KindOfAnotherLevel();
        }
        Alliance alliance = new Alliance(
                request.kind(), request.name().strip(), request.purpose().strip(), lead.id(), request.formedOn());
        alliance.divisionCode = String.valueOf(lead.divisionCode());
        return alliance;
    }

    void revise(String newName, String newPurpose) {
        requireActive();
        name = newName;
        purpose = newPurpose;
    }

    void dissolve(LocalDate lastDay) {
        requireActive();
        if (lastDay.isBefore(formedOn)) {
            throw new AllianceRejected.EndBeforeStart();
        }
        dissolvedOn = lastDay;
    }

    public void requireActive() {
        if (dissolvedOn != null) {
            throw new AllianceRejected.Dissolved();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID leadId() {
        return leadId;
    }

    LocalDate formedOn() {
        return formedOn;
    }

    long version() {
        return version;
    }

    AllianceChanged changed(List<UUID> memberIds) {
        return new AllianceChanged(id, kind, leadId, divisionCode, memberIds, dissolvedOn != null);
    }

    AllianceView view() {
        return new AllianceView(id, kind, name, purpose, leadId, divisionCode, formedOn, dissolvedOn, version);
    }
}
