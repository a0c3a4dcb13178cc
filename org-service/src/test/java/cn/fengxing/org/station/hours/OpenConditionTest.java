package cn.fengxing.org.station.hours;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.time.WorkingCalendar;
import cn.fengxing.org.PlantedStations;
import cn.fengxing.org.PlantedTrees;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.Stations;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class OpenConditionTest {

    private static final List<OpenSpan> OFFICE = List.of(new OpenSpan("08:30", "17:00"));
    private static final List<OpenSpan> EVENING = List.of(new OpenSpan("18:00", "02:00"));
    private static final List<OpenSpan> NONE = List.of();

    /** Monday to Thursday like an office, Friday from the evening into the night, the weekend closed. */
    private static final WeeklyHours WEEK = new WeeklyHours(
            OFFICE, OFFICE, OFFICE, OFFICE, EVENING, NONE, NONE, List.of(new OpenSpan("10:00", "12:00")));

    @Inject
    PlantedTrees trees;

    @Inject
    PlantedStations planted;

    @Inject
    Stations stations;

    @Inject
    SpecialDays specialDays;

    @Inject
    DataSource dataSource;

    @Test
    void a_station_is_open_from_its_opening_to_just_before_its_closing() {
        UUID station = station(WEEK);

        assertThat(open(station, "2026-11-25T08:29:59")).isFalse();
        assertThat(open(station, "2026-11-25T08:30:00")).isTrue();
        assertThat(open(station, "2026-11-25T16:59:59")).isTrue();
        assertThat(open(station, "2026-11-25T17:00:00")).isFalse();
    }

    @Test
    void what_is_open_after_midnight_belongs_to_the_day_before() {
        UUID station = station(WEEK);

        assertThat(open(station, "2026-11-27T01:00:00")).isFalse();
        assertThat(open(station, "2026-11-28T01:59:00")).isTrue();
        assertThat(open(station, "2026-11-28T02:00:00")).isFalse();
    }

    @Test
    void a_holiday_has_hours_of_its_own_even_on_a_sunday() {
        UUID station = station(WEEK);

        assertThat(open(station, "2026-10-04T11:00:00")).isTrue();
        assertThat(open(station, "2026-10-18T11:00:00")).isFalse();
        assertThat(open(station, "2026-10-05T09:00:00")).isFalse();
    }

    @Test
    void a_holiday_is_like_any_other_day_where_nothing_else_is_said() {
        UUID station = station(new WeeklyHours(OFFICE, OFFICE, OFFICE, OFFICE, EVENING, NONE, NONE, null));

        assertThat(open(station, "2026-10-05T09:00:00")).isTrue();
        assertThat(open(station, "2026-10-04T11:00:00")).isFalse();
    }

    @Test
    void a_make_up_saturday_is_like_a_monday() {
        UUID station = station(WEEK);

        assertThat(open(station, "2026-10-10T09:00:00")).isTrue();
        assertThat(open(station, "2026-10-17T09:00:00")).isFalse();
    }

    @Test
    void an_exception_takes_the_place_of_its_day_and_of_nothing_else() {
        UUID station = station(WEEK);
        except(station, new ExceptionalDay(LocalDate.of(2026, 11, 26), List.of(new OpenSpan("20:00", "01:00")), null));

        assertThat(open(station, "2026-11-26T09:00:00")).isFalse();
        assertThat(open(station, "2026-11-26T20:00:00")).isTrue();
        assertThat(open(station, "2026-11-27T00:30:00")).isTrue();
        assertThat(open(station, "2026-11-27T01:30:00")).isFalse();
        assertThat(open(station, "2026-11-27T18:30:00")).isTrue();
    }

    @Test
    void a_closed_exception_does_not_cut_the_night_before() {
        UUID station = station(WEEK);
        except(station, new ExceptionalDay(LocalDate.of(2026, 11, 28), NONE, "供暖检修"));

        assertThat(open(station, "2026-11-28T01:00:00")).isTrue();
    }

    @Test
    void a_closing_wins_over_hours_and_exceptions_while_it_lasts() {
        UUID station = station(WEEK);
        except(station, new ExceptionalDay(LocalDate.of(2026, 11, 26), List.of(new OpenSpan("00:00", "24:00")), null));
        close(station, "2026-11-26T10:00:00", "2026-11-26T12:00:00");

        assertThat(open(station, "2026-11-26T09:59:00")).isTrue();
        assertThat(open(station, "2026-11-26T10:00:00")).isFalse();
        assertThat(open(station, "2026-11-26T12:00:00")).isTrue();
        close(station, "2026-11-30T00:00:00", null);
        assertThat(open(station, "2026-12-31T09:00:00")).isFalse();
    }

    private UUID station(WeeklyHours hours) {
        return planted.stationOf(trees.plant().seat(), hours);
    }

    private void except(UUID station, ExceptionalDay day) {
        QuarkusTransaction.requiringNew().run(() -> {
            specialDays.replaceExceptions(station, List.of(day));
            settle(station);
        });
    }

    private void close(UUID station, String from, @Nullable String until) {
        QuarkusTransaction.requiringNew().run(() -> {
            specialDays.close(
                    station,
                    UUID.randomUUID(),
                    new CloseTemporarilyRequest(shanghai(from), until == null ? null : shanghai(until), "检修"));
            settle(station);
        });
    }

    private void settle(UUID id) {
        Station station = stations.get(id);
        station.setSpecialUntil(specialDays.end(id));
    }

    private boolean open(UUID station, String local) {
        Moment moment = Moment.of(shanghai(local), new WorkingCalendar());
        List<Object> parameters = new ArrayList<>(moment.parameters());
        parameters.add(station);
        String sql = "SELECT " + Moment.OPEN + " FROM station s CROSS JOIN " + Moment.NAMED + " WHERE s.id = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
    }
}
