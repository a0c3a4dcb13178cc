package cn.fengxing.member.point;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A point, with a code that stays the same whatever is printed around it. */
@Entity
public class RegistrationPoint {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PointKind kind;

    private UUID organisationId;
    private String divisionCode;
    private String address;
    private double lon;
    private double lat;
    private String[] openDays;
    private String opensAt;
    private String closesAt;
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected RegistrationPoint() {}

    static RegistrationPoint open(PointRequest request) {
        RegistrationPoint point = new RegistrationPoint();
        point.id = Ids.next();
        point.code = RANDOM.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        point.revise(request);
        return point;
    }

    final void revise(PointRequest request) {
        requireOpen();
        if (request.closesAt().compareTo(request.opensAt()) <= 0) {
            throw new FieldRejected("closesAt", "before-start");
        }
        name = request.name().strip();
        kind = request.kind();
        organisationId = request.organisationId();
        divisionCode = request.divisionCode();
        address = request.address().strip();
        lon = request.position().lon();
        lat = request.position().lat();
        openDays = request.openDays().stream().sorted().map(DayOfWeek::name).toArray(String[]::new);
        opensAt = request.opensAt();
        closesAt = request.closesAt();
    }

    void close(LocalDate today) {
        requireOpen();
        closedOn = today;
    }

    void requireOpen() {
        if (closedOn != null) {
            throw new PointRejected.Closed();
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    long version() {
        return version;
    }

    /** @param now in Shanghai */
    PointView view(ZonedDateTime now) {
        String time = TIME.format(now);
        List<DayOfWeek> days = Arrays.stream(openDays).map(DayOfWeek::valueOf).toList();
        boolean openNow = closedOn == null
                && days.contains(now.getDayOfWeek())
                && opensAt.compareTo(time) <= 0
                && closesAt.compareTo(time) > 0;
        return new PointView(
                id,
                code,
                name,
                kind,
                organisationId,
                divisionCode,
                address,
                new PointPosition(lon, lat),
                days,
                opensAt,
                closesAt,
                openNow,
                closedOn,
                version);
    }
}
