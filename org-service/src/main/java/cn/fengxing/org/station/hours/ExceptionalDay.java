package cn.fengxing.org.station.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date on which other hours hold than in the week; none if the station stays closed. */
@Schema(example = """
        {"date":"2027-02-05","hours":[{"opens":"07:00","closes":"12:00"}],"reason":"除夕"}""")
public record ExceptionalDay(
        @NotNull LocalDate date,
        @NotNull @Size(max = 6) List<@NotNull @Valid OpenSpan> hours,
        @Size(min = 1, max = 200) @Nullable String reason) {}
