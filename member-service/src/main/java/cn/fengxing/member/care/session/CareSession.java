package cn.fengxing.member.care.session;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.care.CareRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One date of a programme. Its places lie in {@code place_list} under its id. */
@Entity
public class CareSession {

    /** People come early, and queue until after the end. */
    private static final Duration MARGIN = Duration.ofHours(2);

    private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

    @Id
    private UUID id;

    private UUID programmeId;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable UUID stationId;
    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private CareSessionState state;

    private int walkIns;
    private Instant forgetAt;

    /** When those who have a place are reminded; null once they were, and when it was planned later than that. */
    private @Nullable Instant remindAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CareSession() {}

    public static CareSession plan(UUID programmeId, CareSessionRequest request, Instant now, Period keptFor) {
        var session = new CareSession();
        session.id = Ids.next();
        session.programmeId = programmeId;
        session.state = CareSessionState.PLANNED;
        session.move(request, now, keptFor);
        return session;
    }

    /** @throws FieldRejected 400 when times or place contradict each other, or it would be over already */
    public void move(CareSessionRequest request, Instant now, Period keptFor) {
        requirePlanned();
        request.require();
        if (!request.endsAt().isAfter(now)) {
            throw new FieldRejected("endsAt", "times-out-of-order");
        }
        startsAt = request.startsAt();
        endsAt = request.endsAt();
        stationId = request.stationId();
        address = request.address() == null ? null : request.address().strip();
        Instant reminder = startsAt.minus(REMINDED_BEFORE);
        remindAt = reminder.isAfter(now) ? reminder : null;
        forgetAt = endsAt.atZone(Today.SHANGHAI).plus(keptFor).toInstant();
    }

    public void cancel() {
        requirePlanned();
        state = CareSessionState.CANCELLED;
        remindAt = null;
    }

    /** @param came without having signed up */
    public void close(int came, Instant now) {
        requirePlanned();
        if (now.isBefore(startsAt)) {
            throw new CareRejected.NotNow();
        }
        state = CareSessionState.CLOSED;
        remindAt = null;
        walkIns = came;
    }

    public void requirePlanned() {
        if (state != CareSessionState.PLANNED) {
            throw new CareRejected.SessionOver();
        }
    }

    /** One gives up a place before it begins; afterwards one has come or not. */
    public void requireAhead(Instant now) {
        requirePlanned();
        if (!now.isBefore(startsAt)) {
            throw new CareRejected.SessionOver();
        }
    }

    @Nullable
    Instant remindAt() {
        return remindAt;
    }

    public void reminded() {
        remindAt = null;
    }

    /** While codes are shown and taken. */
    public void requireRunning(Instant now) {
        requirePlanned();
        if (now.isBefore(startsAt.minus(MARGIN)) || now.isAfter(endsAt.plus(MARGIN))) {
            throw new CareRejected.NotNow();
        }
    }

    /** A list may be corrected afterwards too. */
    public void requireBegun(Instant now) {
        if (state == CareSessionState.CANCELLED) {
            throw new CareRejected.SessionOver();
        }
        if (now.isBefore(startsAt.minus(MARGIN))) {
            throw new CareRejected.NotNow();
        }
    }

    /** The day that it is counted on. */
    public LocalDate day() {
        return startsAt.atZone(Today.SHANGHAI).toLocalDate();
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public long version() {
        return version;
    }
}
