package cn.fengxing.org.organisation;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.http.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation at its place in the tree. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    @Enumerated(EnumType.STRING)
    private Line line;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String path;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(columnDefinition = "text[]")
    private List<String> industries;

    @Column(columnDefinition = "text[]")
    private List<String> competences;

    @Column(name = "serves_company_id")
    private @Nullable UUID servesCompanyId;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Organisation() {}

    private Organisation(UUID id, Profile profile, @Nullable Organisation parent) {
        this.id = id;
        this.type = profile.type();
        this.line = type.line();
        this.name = profile.name();
        this.divisionCode = profile.divisionCode();
        this.industries = sorted(profile.industries());
        this.competences = sorted(profile.competences());
        this.servesCompanyId = profile.servesCompanyId();
        this.parentId = parent == null ? null : parent.id;
        this.path = (parent == null ? "" : parent.path) + id + "/";
    }

    /** What is stated of an organisation when it is founded. */
    public record Profile(
            String name,
            OrganisationType type,
            String divisionCode,
            Set<?> industries,
            Set<?> competences,
            @Nullable UUID servesCompanyId) {}

    /** @param parent null for the top of a corporate or government tree */
    static Organisation found(Profile profile, @Nullable Organisation parent) {
        if (parent != null) {
            parent.takesBelow(profile.type().line());
        }
        if (profile.servesCompanyId() != null && profile.type().line() != Line.PARTY) {
            throw new OrganisationRejected.OnlyPartyServes();
        }
        return new Organisation(Ids.next(), profile, parent);
    }

    /** The organisation that every suite starts from, whose id other services know. */
    static Organisation root(UUID id, Profile profile) {
        return new Organisation(id, profile, null);
    }

    private void takesBelow(Line other) {
        if (dissolvedOn != null) {
            throw new OrganisationRejected.Dissolved();
        }
        if (line != other) {
            throw new OrganisationRejected.ParentOfAnotherLine();
        }
    }

    /** Checks that this may go below the new parent; the move itself is one statement over the whole subtree. */
    void checkMoveBelow(Organisation newParent) {
        if (dissolvedOn != null) {
            throw new OrganisationRejected.Dissolved();
        }
        newParent.takesBelow(line);
        if (newParent.path.startsWith(path)) {
            throw new OrganisationRejected.MoveIntoOwnSubtree();
        }
    }

    private static List<String> sorted(Set<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public String path() {
        return path;
    }

    public long version() {
        return version;
    }

    /** @param served the company that it, or the nearest above it, is there for */
    OrganisationPlace place(@Nullable UUID served) {
        return new OrganisationPlace(
                id,
                path,
                type.name(),
                line.name(),
                served,
                divisionCode,
                new TreeSet<>(industries),
                dissolvedOn != null);
    }

    @Nullable
    UUID servesCompanyId() {
        return servesCompanyId;
    }

    public OrganisationChanged changed() {
        return new OrganisationChanged(
                id,
                name,
                type,
                line,
                parentId,
                path,
                divisionCode,
                industries,
                servesCompanyId,
                competences,
                dissolvedOn != null);
    }

    public OrganisationView view() {
        return new OrganisationView(
                id,
                name,
                type,
                line,
                parentId,
                divisionCode,
                industries,
                competences,
                servesCompanyId,
                dissolvedOn,
                version);
    }
}
