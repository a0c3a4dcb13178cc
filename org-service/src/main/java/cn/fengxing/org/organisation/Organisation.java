package cn.fengxing.org.organisation;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation at its place in the tree, as it is now. */
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

    private @Nullable String address;

    @Column(name = "credit_code")
    private @Nullable String creditCode;

    @Column(columnDefinition = "text[]")
    private List<String> industries;

    @Column(columnDefinition = "text[]")
    private List<String> competences;

    @Column(name = "serves_company_id")
    private @Nullable UUID servesCompanyId;

    @Enumerated(EnumType.STRING)
    private @Nullable BranchForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "committee_line")
    private @Nullable CommitteeLine committeeLine;

    /** Null where nothing is stated, which is how Hibernate reads an embedded record of nulls. */
    @Embedded
    private @Nullable Strength strength;

    @Embedded
    private @Nullable Term term;

    /** Worked out of the term, so that it can be searched for. */
    @Column(name = "reelection_due_on")
    private @Nullable LocalDate reelectionDueOn;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    @Column(name = "redirected_to")
    private @Nullable UUID redirectedTo;

    /** The first day on which it is as it is; what it was before is in {@code organisation_past}. */
    @Column(name = "since_on")
    private LocalDate sinceOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Organisation() {}

    private Organisation(UUID id, Profile stated, @Nullable Organisation parent, LocalDate on) {
        Profile profile = stated.completed();
        profile.check();
        this.id = id;
        this.type = profile.type();
        this.line = type.line();
        this.parentId = parent == null ? null : parent.id;
        this.path = (parent == null ? "" : parent.path) + id + "/";
        state(profile);
        this.sinceOn = on;
    }

    /**
     * @param parent null for the top of a corporate or government tree
     * @param on the first day on which there is such an organisation
     */
    public static Organisation found(Profile profile, @Nullable Organisation parent, LocalDate on) {
        if (parent != null) {
            parent.takesBelow(profile.type().line());
            parent.requireSince(on);
        }
        if (profile.type().branch() && profile.strength().tooFew()) {
            throw new OrganisationRejected.TooFewFullMembers();
        }
        Organisation founded = new Organisation(Ids.next(), profile, parent, on);
        founded.checkLine(parent);
        return founded;
    }

    /** The organisation that every suite starts from, whose id other services know. */
    public static Organisation root(UUID id, Profile profile, LocalDate on) {
        return new Organisation(id, profile, null, on);
    }

    /**
     * States everything anew; type and place stay. What was before must have been kept.
     *
     * @param parent the organisation's own
     */
    public void revise(Profile stated, @Nullable Organisation parent, LocalDate on) {
        if (dissolvedOn != null) {
            throw new OrganisationRejected.Dissolved();
        }
        if (stated.type() != type) {
            throw new OrganisationRejected.TypeStays();
        }
        requireSince(on);
        Profile profile = stated.completed();
        profile.check();
        state(profile);
        sinceOn = on;
        checkLine(parent);
    }

    /** The division that it stood in was merged into another. */
    public void relocate(String successorCode, LocalDate on) {
        divisionCode = successorCode;
        sinceOn = on;
    }

    /** Checks that this may go below the new parent; the move itself is one statement over the whole subtree. */
    public void checkMoveBelow(Organisation newParent) {
        if (dissolvedOn != null) {
            throw new OrganisationRejected.Dissolved();
        }
        newParent.takesBelow(line);
        if (newParent.path.startsWith(path)) {
            throw new OrganisationRejected.MoveIntoOwnSubtree();
        }
        checkLine(newParent);
    }

    /** The top of the Party line: what hangs from it has nowhere else to go. */
    public void requireNotRoot() {
        if (line == Line.PARTY && parentId == null) {
            throw new OrganisationRejected.RootStays();
        }
    }

    /** Nothing is changed with effect from before the last change: history is only ever added to. */
    public void requireSince(LocalDate on) {
        if (sinceOn.isAfter(on)) {
            throw new OrganisationRejected.BeforeLastChange(sinceOn);
        }
    }

    private void takesBelow(Line other) {
        if (dissolvedOn != null) {
            throw new OrganisationRejected.Dissolved();
        }
        if (line != other) {
            throw new OrganisationRejected.ParentOfAnotherLine();
        }
    }

    /** Transport committees stand under the province's leading group. */
    private void checkLine(@Nullable Organisation parent) {
        boolean top = type == OrganisationType.LEADING_GROUP;
        if (committeeLine == CommitteeLine.TRANSPORT
                && !top
                && (parent == null || parent.committeeLine != CommitteeLine.TRANSPORT)) {
            throw new OrganisationRejected.OutsideCommitteeLine();
        }
    }

    private void state(Profile profile) {
        name = profile.name();
        divisionCode = profile.divisionCode();
        address = profile.address();
        creditCode = profile.creditCode();
        industries = sorted(profile.industries());
        competences = sorted(profile.competences());
        servesCompanyId = profile.servesCompanyId();
        form = profile.form();
        committeeLine = profile.committeeLine();
        strength = profile.strength();
        term = profile.term();
        reelectionDueOn = profile.term().reelectionDueOn();
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    public UUID id() {
        return id;
    }

    public OrganisationType type() {
        return type;
    }

    public Line line() {
        return line;
    }

    public @Nullable BranchForm form() {
        return form;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public String path() {
        return path;
    }

    public @Nullable UUID redirectedTo() {
        return redirectedTo;
    }

    public boolean dissolved() {
        return dissolvedOn != null;
    }

    public long version() {
        return version;
    }

    /** As stated, for another organisation that takes after this one. */
    public Profile profile() {
        return new Profile(
                name,
                type,
                divisionCode,
                address,
                creditCode,
                Set.copyOf(industries),
                Set.copyOf(competences),
                servesCompanyId,
                form,
                committeeLine,
                strength == null ? new Strength(null, null, null) : strength,
                term == null ? new Term(null, null) : term);
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
                form,
                committeeLine,
                redirectedTo,
                dissolvedOn != null);
    }
}
