package cn.fengxing.org.alliance.offer;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.AllianceRejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a member lets the others use. */
@Entity
@Table(name = "alliance_offer")
public class Offer {

    @Id
    private UUID id;

    @Column(name = "alliance_id")
    private UUID allianceId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    private String name;
    private String description;
    private @Nullable String place;
    private @Nullable String hours;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Offer() {}

    private Offer(UUID allianceId, ShareOfferRequest shared) {
        this.id = Ids.next();
        this.allianceId = allianceId;
        this.organisationId = shared.organisationId();
        this.kind = shared.kind();
        this.name = shared.name().strip();
        this.description = shared.description().strip();
        this.place = shared.place();
        this.hours = shared.hours();
    }

    static Offer share(Alliance alliance, ShareOfferRequest shared) {
        alliance.requireActive();
        return new Offer(alliance.id(), shared);
    }

    void withdraw(LocalDate today) {
        if (withdrawnOn != null) {
            throw new AllianceRejected.OfferWithdrawn();
        }
        withdrawnOn = today;
    }

    UUID organisationId() {
        return organisationId;
    }

    long version() {
        return version;
    }

    OfferView view(String organisationName) {
        return new OfferView(
                id, organisationId, organisationName, kind, name, description, place, hours, withdrawnOn, version);
    }
}
