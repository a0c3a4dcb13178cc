package cn.fengxing.org.station.correction;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.station.Coordinates;
import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.hours.WeeklyHours;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a station is according to who has been there; what is null is as stated.
 *
 * @param facilities all that there are
 * @param gone whether there is no station there any more
 */
@Schema(example = """
        {"floor":2,"facilities":["WATER","PHONE_CHARGING","TOILET"]}""")
public record Proposal(
        @Size(min = 1, max = 200) @Nullable String address,

        @Schema(minimum = "-10") @Min(-10) @Max(200) @Nullable
        Integer floor,

        @Valid @Nullable Coordinates position,
        @Size(max = 10) @Nullable Set<@NotNull Facility> facilities,
        @Valid @Nullable WeeklyHours hours,
        @Nullable Boolean gone) {

    /** @throws FieldRejected if it says nothing, or what no station can be */
    void check() {
        if (Stream.of(address, floor, position, facilities, hours).allMatch(Objects::isNull) && !saysGone()) {
            throw new FieldRejected("body", "nothing-proposed");
        }
        if (floor != null && floor == 0) {
            throw new FieldRejected("floor", "floor-zero");
        }
        if (address != null && address.isBlank()) {
            throw new FieldRejected("address", "required");
        }
        if (hours != null) {
            hours.minutes();
        }
    }

    @JsonIgnore
    boolean saysGone() {
        return Boolean.TRUE.equals(gone);
    }
}
