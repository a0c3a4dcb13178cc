package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases at one desk that are answered once, for all who stay. Which these are is on the cases themselves. */
@Entity
@Table(name = "collective")
public class Collective {

    /** More than this many are no longer one transaction; they form another collective case. */
    public static final int MAX_CASES = 500;

    /** For so long after forming it others may join. */
    static final Duration OPEN_TO_OTHERS = Duration.ofDays(30);

    @Id
    private UUID id;

    private UUID aliasId;

    @Enumerated(EnumType.STRING)
    private Hop hop;

    private UUID ownerId;

    @Embedded
    private Likeness likeness;

    @Embedded
    private CollectiveWords words;

    private Instant formedAt;
    private @Nullable Instant answeredAt;
    private int step;

    @Version
    private long version;

    protected Collective() {
        // for Hibernate
    }

    public Collective(UUID id, Desk desk, Likeness likeness, CollectiveWords words, Instant formedAt) {
        this.id = id;
        this.likeness = likeness;
        this.words = words;
        this.formedAt = formedAt;
        layOn(desk);
    }

    /**
     * The worker lets the case be answered with the others. It stays where it is, and its clock as it is.
     *
     * @param staying how many there are already
     * @throws CollectiveRejected if this is over, full, or for other cases
     */
    public void admit(Grievance grievance, long staying, Instant now) {
        requireOpen();
        if (now.isAfter(formedAt.plus(OPEN_TO_OTHERS))) {
            throw new CollectiveRejected.Answered();
        }
        if (staying >= MAX_CASES) {
            throw new CollectiveRejected.Full(MAX_CASES);
        }
        boolean here = grievance.hop() == hop
                && grievance.ownerId().equals(ownerId)
                && !grievance.stay().unrouted();
        if (!here || !mayBeAnswered(grievance) || grievance.stay().collectiveId() != null) {
            throw new CollectiveRejected.CannotJoin();
        }
        grievance.stay().joinCollective(id);
    }

    /**
     * The worker goes on alone, with what was answered so far and with the clock as it runs.
     *
     * @throws CollectiveRejected if the case is in none, or closed
     */
    public static void release(Grievance grievance) {
        if (grievance.stay().collectiveId() == null || grievance.status() == Status.CLOSED) {
            throw new CollectiveRejected.CannotLeave();
        }
        grievance.stay().goAlone();
    }

    /** An action on all who stay begins: from here this is another version. */
    public void begin() {
        requireOpen();
        step++;
    }

    /** What was proposed or refused is the answer to all; from here each worker decides alone. */
    public void answered(Instant now) {
        answeredAt = now;
    }

    /** On to the next desk with the cases that went there, under another name. */
    public void moveTo(Desk desk) {
        layOn(desk);
    }

    public static boolean mayBeAnswered(Grievance grievance) {
        return grievance.status() == Status.AWAITING_ACCEPTANCE || grievance.status() == Status.IN_PROGRESS;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    private void requireOpen() {
        if (answeredAt != null) {
            throw new CollectiveRejected.Answered();
        }
    }

    private void layOn(Desk desk) {
        hop = desk.hop();
        ownerId = desk.organisationId();
        aliasId = UUID.randomUUID();
    }

    /** A company knows it by an id of its own. */
    public UUID idAtOwner() {
        return hop.isCompany() ? aliasId : id;
    }

    public Desk desk() {
        return Desk.at(hop, ownerId);
    }

    public UUID aliasId() {
        return aliasId;
    }

    public UUID id() {
        return id;
    }

    public Hop hop() {
        return hop;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public Likeness likeness() {
        return likeness;
    }

    public CollectiveWords words() {
        return words;
    }

    public Instant formedAt() {
        return formedAt;
    }

    public long version() {
        return version;
    }
}
