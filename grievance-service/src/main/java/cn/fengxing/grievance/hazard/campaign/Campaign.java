package cn.fengxing.grievance.hazard.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Some days in which places are looked at by one checklist. */
@Entity
@Table(name = "hazard_campaign")
public class Campaign {

    @Id
    private UUID id;

    private UUID organisationId;
    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Column(columnDefinition = "text[]")
    private List<String> checklist;

    protected Campaign() {
        // for Hibernate
    }

    Campaign(UUID id, PlanCampaignRequest plan) {
        this.id = id;
        this.organisationId = plan.organisationId();
        this.title = plan.title();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.checklist = List.copyOf(plan.checklist());
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String title() {
        return title;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    List<String> checklist() {
        return checklist;
    }
}
