package cn.fengxing.member.branchlife;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One activity of a branch. */
@Entity
public class BranchActivity {

    /** Doors open as long before. */
    private static final Duration EARLY = Duration.ofMinutes(30);

    @Id
    private UUID id;

    private UUID branchId;
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private BranchActivityKind kind;

    private String title;
    private String place;
    private boolean online;
    private boolean partyDay;
    private String[] included;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Instant cancelledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected BranchActivity() {}

    static BranchActivity of(BranchActivityRequest request, String divisionCode, Instant now) {
        if (!request.endsAt().isAfter(request.startsAt())) {
            throw new FieldRejected("endsAt", "before-start");
        }
        if (request.endsAt().isBefore(now)) {
            throw new FieldRejected("endsAt", "in-past");
        }
        BranchActivity activity = new BranchActivity();
        activity.id = Ids.next();
        activity.branchId = request.branchId();
        activity.divisionCode = divisionCode;
        activity.kind = request.kind();
        activity.title = request.title().strip();
        activity.place = request.place().strip();
        activity.online = request.online();
        activity.partyDay = request.partyDay();
        activity.included =
                request.included().stream().sorted().map(Included::name).toArray(String[]::new);
        activity.startsAt = request.startsAt();
        activity.endsAt = request.endsAt();
        return activity;
    }

    void cancel(Instant now) {
        if (cancelledAt != null || now.isAfter(endsAt)) {
            throw new BranchLifeRejected.NotOpen();
        }
        cancelledAt = now;
    }

    void requireOpen(Instant now) {
        if (cancelledAt != null || now.isBefore(startsAt.minus(EARLY)) || now.isAfter(endsAt)) {
            throw new BranchLifeRejected.NotOpen();
        }
    }

    boolean includes(Included group) {
        return Arrays.asList(included).contains(group.name());
    }

    UUID id() {
        return id;
    }

    UUID branchId() {
        return branchId;
    }

    String divisionCode() {
        return divisionCode;
    }

    BranchActivityKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    Instant startsAt() {
        return startsAt;
    }

    long version() {
        return version;
    }

    BranchActivityView view(@Nullable Boolean attended) {
        List<Included> groups = Arrays.stream(included).map(Included::valueOf).toList();
        return new BranchActivityView(
                id,
                branchId,
                kind,
                title,
                place,
                online,
                partyDay,
                groups,
                startsAt,
                endsAt,
                cancelledAt != null,
                attended,
                version);
    }
}
