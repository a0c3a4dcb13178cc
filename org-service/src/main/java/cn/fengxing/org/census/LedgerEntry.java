package cn.fengxing.org.census;

import cn.fengxing.kit.caller.OrganisationPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One company in the ledger; imports write the same rows in bulk. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    private UUID id;

    @Column(name = "credit_code")
    private @Nullable String creditCode;

    @Column(name = "division_code")
    private String divisionCode;

    private String address;

    private String industry;

    @Column(name = "platform_id")
    private @Nullable UUID platformId;

    @Enumerated(EnumType.STRING)
    private OperatingStatus operation;

    @Column(name = "founded_on")
    private @Nullable LocalDate foundedOn;

    private int workforce;

    private int members;

    @Column(name = "counted_on")
    private @Nullable LocalDate countedOn;

    @Column(columnDefinition = "text[]")
    private List<String> support;

    private boolean organised;

    private boolean worked;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Enumerated(EnumType.STRING)
    private EntryStanding standing;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected LedgerEntry() {}

    /** How roles reach a company that stands in no tree: by its division and industry. */
    public static OrganisationPlace place(UUID id, String divisionCode, String industry) {
        return new OrganisationPlace(
                id, id + "/", OrganisationPlace.LISTED, "CORPORATE", null, divisionCode, Set.of(industry), false);
    }

    public OrganisationPlace place() {
        return place(id, divisionCode, industry);
    }

    /** What figures count of it; null if it does not count. */
    public @Nullable LedgerState state() {
        boolean counts = standing == EntryStanding.ACTIVE && operation == OperatingStatus.OPERATING;
        return counts ? new LedgerState(new LedgerPlace(divisionCode, industry, platformId), organised, worked) : null;
    }

    /** States which organisation of the tree it is, and what reaches it. */
    public void tie(@Nullable UUID organisation, Set<Support> stated) {
        organisationId = organisation;
        support = EnumSet.allOf(Support.class).stream()
                .filter(stated::contains)
                .map(Enum::name)
                .toList();
    }

    /**
     * @param byParty whether a Party organisation of the tree covers it
     * @param byOthers whether a union or youth league of the tree does
     */
    public void cover(boolean byParty, boolean byOthers) {
        organised = byParty;
        worked = byParty || byOthers || !support.isEmpty();
    }

    /** Somebody was there. An earlier visit that is recorded late does not overrule a later one. */
    public void verify(LocalDate day, @Nullable OperatingStatus found) {
        if (verifiedOn == null || !day.isBefore(verifiedOn)) {
            verifiedOn = day;
            operation = found == null ? operation : found;
        }
    }

    public Facts facts() {
        return new Facts(creditCode, address, foundedOn, platformId, new Facts.Count(workforce, members, countedOn));
    }

    /** It is the other company, which learns what only this one told. */
    public void mergeInto(LedgerEntry survivor) {
        standing = EntryStanding.MERGED;
        mergedInto = survivor.id;
        survivor.learn(survivor.facts().completedBy(facts()));
    }

    /** It is a company of its own; a credit code that it shares with another is that other's. */
    public void stand(boolean withCode) {
        standing = EntryStanding.ACTIVE;
        creditCode = withCode ? creditCode : null;
    }

    /** Back to where nobody had decided. */
    public void reopen(@Nullable String statedCode) {
        standing = EntryStanding.UNDECIDED;
        mergedInto = null;
        creditCode = statedCode;
    }

    public void forget(Facts before, Facts after) {
        learn(facts().without(before, after));
    }

    private void learn(Facts learned) {
        creditCode = learned.creditCode();
        address = learned.address();
        foundedOn = learned.foundedOn();
        platformId = learned.platformId();
        workforce = learned.count().workforce();
        members = learned.count().members();
        countedOn = learned.count().countedOn();
    }

    public UUID id() {
        return id;
    }

    public @Nullable String creditCode() {
        return creditCode;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public String industry() {
        return industry;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public EntryStanding standing() {
        return standing;
    }

    public long version() {
        return version;
    }
}
