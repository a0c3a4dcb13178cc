package cn.fengxing.org.station.hours;

import cn.fengxing.kit.problem.FieldRejected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when to when a station is open; what closes no later than it opened closes on the next day. */
@Schema(example = """
        {"opens":"07:00","closes":"22:00"}""")
public record OpenSpan(
        @NotNull @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]$")
        String opens,

        @NotNull @Pattern(regexp = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")
        String closes) {

    static final int DAY = 1_440;

    /**
     * Ranges of minutes, by comma, in the notation of PostgreSQL.
     *
     * @param midnight added to the minutes of the day
     * @throws FieldRejected if a span is empty or two of them overlap
     */
    static String ranges(List<OpenSpan> spans, int midnight, String field) {
        int reached = -1;
        List<OpenSpan> sorted =
                spans.stream().sorted(Comparator.comparing(OpenSpan::opens)).toList();
        for (OpenSpan span : sorted) {
            if (span.opens.equals(span.closes)) {
                throw new FieldRejected(field, "span-empty");
            }
            if (span.from() < reached) {
                throw new FieldRejected(field, "spans-overlap");
            }
            reached = span.until();
        }
        return sorted.stream()
                .map(span -> "[" + (midnight + span.from()) + "," + (midnight + span.until()) + ")")
                .collect(Collectors.joining(","));
    }

    static OpenSpan of(int from, int until) {
        return new OpenSpan(text(from), until == DAY ? "24:00" : text(until % DAY));
    }

    boolean overlaps(int start, int end) {
        return from() < end && until() > start;
    }

    private static String text(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private int from() {
        return minutes(opens);
    }

    private int until() {
        int closing = minutes(closes);
        return closing < from() ? closing + DAY : closing;
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
