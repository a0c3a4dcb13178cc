package cn.fengxing.org.station;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.station.hours.WeeklyHours;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A place where workers may rest, at one organisation. */
@Entity
@Table(name = "station")
public class Station {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private StationType type;

    @Enumerated(EnumType.STRING)
    private Runner runner;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "division_code")
    private String divisionCode;

    private String address;

    @Column(columnDefinition = "int2")
    private short floor;

    private double lon;
    private double lat;

    @Column(columnDefinition = "int4multirange")
    @ColumnTransformer(read = "CAST(hours AS text)", write = "CAST(? AS int4multirange)")
    private String hours;

    @Column(name = "holidays_as_usual")
    private boolean holidaysAsUsual;

    @Column(name = "open_at_night")
    private boolean openAtNight;

    @Column(name = "special_until")
    private @Nullable Instant specialUntil;

    private int facilities;
    private int charged;

    @Column(name = "closed_down_on")
    private @Nullable LocalDate closedDownOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Station() {}

    @SuppressWarnings("NullAway")
    private Station(UUID id, StationDetails details, WeeklyHours week, Instant now) {
        this.id = id;
        this.changedAt = now;
        state(details);
        keep(week, false);
    }

    public static Station setUp(StationDetails details, WeeklyHours week, Instant now) {
        return new Station(Ids.next(), details, week, now);
    }

    public void change(StationDetails details) {
        requireInUse();
        state(details);
    }

    private void state(StationDetails details) {
        if (details.floor() == 0) {
            throw new FieldRejected("floor", "floor-zero");
        }
        int offered = Facility.bits(details.facilities());
        int paid = Facility.bits(details.chargedFacilities());
        if ((paid & ~offered) != 0) {
            throw new FieldRejected("chargedFacilities", "charged-but-not-there");
        }
        name = details.name().strip();
        type = details.type();
        runner = details.runner();
        organisationId = details.organisationId();
        divisionCode = details.divisionCode();
        address = details.address().strip();
        floor = details.floor().shortValue();
        lon = details.position().lon();
        lat = details.position().lat();
        facilities = offered;
        charged = paid;
    }

    /**
     * From now on these hours, on days that are no exception.
     *
     * @param exceptionsAtNight whether an exception reaches into the night
     */
    public void setHours(WeeklyHours week, boolean exceptionsAtNight) {
        requireInUse();
        keep(week, exceptionsAtNight);
    }

    private void keep(WeeklyHours week, boolean exceptionsAtNight) {
        hours = week.minutes();
        openAtNight = exceptionsAtNight || week.reachIntoNight();
        holidaysAsUsual = week.holiday() == null;
    }

    /** @param until when the last exception and the last closing will be over; null if there is none */
    public void setSpecialUntil(@Nullable Instant until) {
        specialUntil = until;
    }

    /** Whatever belongs to it changed, in its row or beside it: the version has to grow. */
    public void touch(Instant now) {
        changedAt = now;
    }

    /** For good; it stays readable and can be found no more. */
    public void closeDown(LocalDate today) {
        requireInUse();
        closedDownOn = today;
    }

    /** What a worker saw to be otherwise; null is as before. A facility that is new costs nothing until the keeper says so. */
    public void correct(
            @Nullable String newAddress,
            @Nullable Integer newFloor,
            @Nullable Coordinates position,
            @Nullable Set<Facility> offered) {
        requireInUse();
        address = newAddress == null ? address : newAddress.strip();
        floor = newFloor == null ? floor : newFloor.shortValue();
        lon = position == null ? lon : position.lon();
        lat = position == null ? lat : position.lat();
        facilities = offered == null ? facilities : Facility.bits(offered);
        charged &= facilities;
    }

    /** The same for the week. */
    public void correct(WeeklyHours week) {
        requireInUse();
        keep(week, openAtNight);
    }

    public void requireInUse() {
        if (closedDownOn != null) {
            throw new StationRejected.ClosedDown();
        }
    }

    public UUID id() {
        return id;
    }

    public StationType type() {
        return type;
    }

    public Runner runner() {
        return runner;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public int facilities() {
        return facilities;
    }

    public int charged() {
        return charged;
    }

    public boolean inUse() {
        return closedDownOn == null;
    }

    public long version() {
        return version;
    }

    public StationChanged changed() {
        return new StationChanged(id, name, type, runner, organisationId, divisionCode, closedDownOn != null);
    }

    StationDetails details() {
        return new StationDetails(
                name,
                type,
                runner,
                organisationId,
                divisionCode,
                address,
                (int) floor,
                new Coordinates(lon, lat),
                Facility.of(facilities),
                Facility.of(charged));
    }

    WeeklyHours week() {
        return WeeklyHours.of(hours, holidaysAsUsual);
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    LocalDate closedDownOn() {
        return closedDownOn;
    }
}
