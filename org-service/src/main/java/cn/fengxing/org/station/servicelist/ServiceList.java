package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.station.StationRejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A community's list of services. */
@Entity
@Table(name = "service_list")
public class ServiceList {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "division_code")
    private String divisionCode;

    private String title;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "CAST(items AS text)", write = "CAST(? AS jsonb)")
    private String items;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected ServiceList() {}

    private ServiceList(UUID organisationId, String divisionCode, String title, String items, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.divisionCode = divisionCode;
        this.title = title.strip();
        this.items = items;
        this.publishedAt = now;
    }

    static ServiceList publish(UUID organisationId, String divisionCode, String title, String items, Instant now) {
        return new ServiceList(organisationId, divisionCode, title, items, now);
    }

    void revise(String newTitle, String newItems) {
        requirePublished();
        title = newTitle.strip();
        items = newItems;
    }

    void withdraw(Instant now) {
        requirePublished();
        withdrawnAt = now;
    }

    private void requirePublished() {
        if (withdrawnAt != null) {
            throw new StationRejected.ListWithdrawn();
        }
    }

    boolean isPublished() {
        return withdrawnAt == null;
    }

    UUID organisationId() {
        return organisationId;
    }

    String items() {
        return items;
    }

    long version() {
        return version;
    }

    ServiceListView view(ServiceItems read) {
        return new ServiceListView(id, organisationId, divisionCode, title, read.items(), publishedAt, version);
    }
}
