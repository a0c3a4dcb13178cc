package cn.fengxing.org.station.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours that come back every week; an empty list is a day on which the station stays closed.
 *
 * @param holiday hours of statutory holidays; null if they are like any other day
 */
@Schema(example = """
                {"monday":[{"opens":"07:00","closes":"22:00"}],"tuesday":[{"opens":"07:00","closes":"22:00"}],
                "wednesday":[{"opens":"07:00","closes":"22:00"}],"thursday":[{"opens":"07:00","closes":"22:00"}],
                "friday":[{"opens":"07:00","closes":"22:00"}],"saturday":[{"opens":"09:00","closes":"21:00"}],
                "sunday":[{"opens":"09:00","closes":"21:00"}],"holiday":[{"opens":"09:00","closes":"17:00"}]}""")
public record WeeklyHours(
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> monday,
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> tuesday,
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> wednesday,
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> thursday,
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> friday,
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> saturday,
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> sunday,

        @Schema(description = "法定节假日；不填则与平日相同。调休上班日按星期一") @Size(max = 6) @Nullable
        List<@NotNull @Valid OpenSpan> holiday) {

    /** Each day has room for what it keeps open after midnight. */
    static final int SLOT = 2 * OpenSpan.DAY;

    /** After the seven days of the week. */
    static final int HOLIDAY = 7;

    /** Few stations are open from ten in the evening to six in the morning. */
    private static final int NIGHT_BEGINS = 22 * 60;

    private static final int NIGHT_ENDS = 6 * 60;

    private static final String[] NAMES = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "holiday"
    };
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    /** A multirange of minutes, 2,880 for each day. */
    public String minutes() {
        List<List<OpenSpan>> days = days();
        List<String> ranges = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            if (!days.get(day).isEmpty()) {
                ranges.add(OpenSpan.ranges(days.get(day), day * SLOT, "hours." + NAMES[day]));
            }
        }
        return "{" + String.join(",", ranges) + "}";
    }

    /** What {@link #minutes} made, as the database gives it back. */
    public static WeeklyHours of(String minutes, boolean holidaysAsUsual) {
        List<List<OpenSpan>> days =
                Stream.<List<OpenSpan>>generate(ArrayList::new).limit(8).toList();
        Matcher range = RANGE.matcher(minutes);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int midnight = from / SLOT * SLOT;
            days.get(from / SLOT).add(OpenSpan.of(from - midnight, Integer.parseInt(range.group(2)) - midnight));
        }
        return new WeeklyHours(
                days.get(0),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                days.get(5),
                days.get(6),
                holidaysAsUsual ? null : days.get(HOLIDAY));
    }

    static boolean isNight(int minute) {
        return minute >= NIGHT_BEGINS || minute < NIGHT_ENDS;
    }

    /** Whether any day has hours in the night. */
    public boolean reachIntoNight() {
        return days().stream().anyMatch(WeeklyHours::anyInNight);
    }

    static boolean anyInNight(List<OpenSpan> spans) {
        return spans.stream()
                .anyMatch(span -> span.overlaps(0, NIGHT_ENDS)
                        || span.overlaps(NIGHT_BEGINS, OpenSpan.DAY + NIGHT_ENDS)
                        || span.overlaps(OpenSpan.DAY + NIGHT_BEGINS, SLOT));
    }

    private List<List<OpenSpan>> days() {
        return List.of(
                monday,
                tuesday,
                wednesday,
                thursday,
                friday,
                saturday,
                sunday,
                holiday == null ? List.<OpenSpan>of() : holiday);
    }
}
