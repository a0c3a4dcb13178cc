package cn.fengxing.org.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is stated of a station, but for its hours. */
@Schema(example = """
                {"name":"南市场街道骑手驿站","type":"CARE_STATION","runner":"COMMUNITY",
                "organisationId":"01932f6a-7c00-7000-8000-0000000000d1","divisionCode":"210102012000",
                "address":"沈阳市和平区十一纬路58号","floor":1,"position":{"lon":123.4032,"lat":41.7901},
                "facilities":["MICROWAVE","WATER","PHONE_CHARGING","VEHICLE_CHARGING","TOILET","FIRST_AID"],
                "chargedFacilities":["VEHICLE_CHARGING"]}""")
public record StationDetails(
        @NotBlank @Size(max = 100) String name,
        @NotNull StationType type,
        @NotNull Runner runner,

        @Schema(description = "运营驿站的组织；其驿站管理员、社区工作者可维护") @NotNull
        UUID organisationId,

        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @NotBlank @Size(max = 200) String address,

        @Schema(minimum = "-10", description = "地上从 1 起，地下为负") @NotNull @Min(-10) @Max(200)
        Integer floor,

        @NotNull @Valid Coordinates position,
        @NotNull @Size(max = 10) Set<@NotNull Facility> facilities,

        @Schema(description = "其中收费的设施") @Size(max = 10) @Nullable
        Set<@NotNull Facility> chargedFacilities) {}
