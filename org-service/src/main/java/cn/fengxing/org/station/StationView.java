package cn.fengxing.org.station;

import cn.fengxing.kit.version.Versioned;
import cn.fengxing.org.station.hours.ClosingView;
import cn.fengxing.org.station.hours.ExceptionalDay;
import cn.fengxing.org.station.hours.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All of a station. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000005a1",
                "station":{"name":"南市场街道骑手驿站","type":"CARE_STATION","runner":"COMMUNITY",
                "organisationId":"01932f6a-7c00-7000-8000-0000000000d1","divisionCode":"210102012000",
                "address":"沈阳市和平区十一纬路58号","floor":1,"position":{"lon":123.4032,"lat":41.7901},
                "facilities":["MICROWAVE","WATER","PHONE_CHARGING","VEHICLE_CHARGING","TOILET","FIRST_AID"],
                "chargedFacilities":["VEHICLE_CHARGING"]},
                "hours":{"monday":[{"opens":"07:00","closes":"22:00"}],"tuesday":[{"opens":"07:00","closes":"22:00"}],
                "wednesday":[{"opens":"07:00","closes":"22:00"}],"thursday":[{"opens":"07:00","closes":"22:00"}],
                "friday":[{"opens":"07:00","closes":"22:00"}],"saturday":[{"opens":"09:00","closes":"21:00"}],
                "sunday":[{"opens":"09:00","closes":"21:00"}],"holiday":[{"opens":"09:00","closes":"17:00"}]},
                "exceptions":[{"date":"2027-02-05","hours":[{"opens":"07:00","closes":"12:00"}],"reason":"除夕"}],
                "closings":[],"openNow":true,"score":{"ratings":26,"average":4.6},"changedAt":"2026-11-20T02:10:00Z","version":3}""")
public record StationView(
        UUID id,
        StationDetails station,
        WeeklyHours hours,
        @Schema(maxItems = 60) List<ExceptionalDay> exceptions,

        @Schema(maxItems = 50, description = "现在和将来的临时关闭") List<ClosingView> closings,

        boolean openNow,

        @Schema(description = "满 5 人评价后显示，每有 5 人评价更新一次") @Nullable
        Score score,

        @Nullable LocalDate closedDownOn,
        Instant changedAt,
        long version)
        implements Versioned {}
