package cn.fengxing.member.point;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point as it is to be.
 *
 * @param organisationId who keeps it
 * @param closesAt after {@code opensAt}, on the same day
 */
@Schema(example = """
                {"name":"三好街商圈流动党员登记站","kind":"BUSINESS_DISTRICT","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "divisionCode":"210102001000","address":"和平区三好街90号1层","position":{"lon":123.4032,"lat":41.7901},
                "openDays":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],"opensAt":"09:00","closesAt":"20:00"}""")
public record PointRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull PointKind kind,
        @NotNull UUID organisationId,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @NotBlank @Size(max = 200) String address,
        @NotNull @Valid PointPosition position,
        @NotEmpty @Size(max = 7) Set<@NotNull DayOfWeek> openDays,

        @NotNull @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]$")
        String opensAt,

        @NotNull @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]$")
        String closesAt) {}
