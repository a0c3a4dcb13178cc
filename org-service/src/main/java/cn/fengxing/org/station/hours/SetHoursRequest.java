package cn.fengxing.org.station.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All hours of a station anew. */
@Schema(example = """
                {"hours":{"monday":[{"opens":"00:00","closes":"24:00"}],"tuesday":[{"opens":"00:00","closes":"24:00"}],
                "wednesday":[{"opens":"00:00","closes":"24:00"}],"thursday":[{"opens":"00:00","closes":"24:00"}],
                "friday":[{"opens":"18:00","closes":"02:00"}],"saturday":[],"sunday":[]},
                "exceptions":[{"date":"2027-02-05","hours":[{"opens":"07:00","closes":"12:00"}],"reason":"除夕"}]}""")
public record SetHoursRequest(
        @NotNull @Valid WeeklyHours hours,
        @NotNull @Size(max = 60) List<@NotNull @Valid ExceptionalDay> exceptions) {

    boolean exceptionsAtNight() {
        return exceptions.stream().map(ExceptionalDay::hours).anyMatch(WeeklyHours::anyInNight);
    }
}
