package cn.fengxing.org.station.keeping;

import cn.fengxing.org.station.StationDetails;
import cn.fengxing.org.station.hours.WeeklyHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new station and its weekly hours. */
@Schema(example = """
                {"station":{"name":"南市场街道骑手驿站","type":"CARE_STATION","runner":"COMMUNITY",
                "organisationId":"01932f6a-7c00-7000-8000-0000000000d1","divisionCode":"210102012000",
                "address":"沈阳市和平区十一纬路58号","floor":1,"position":{"lon":123.4032,"lat":41.7901},
                "facilities":["MICROWAVE","WATER","PHONE_CHARGING","VEHICLE_CHARGING","TOILET","FIRST_AID"],
                "chargedFacilities":["VEHICLE_CHARGING"]},
                "hours":{"monday":[{"opens":"07:00","closes":"22:00"}],"tuesday":[{"opens":"07:00","closes":"22:00"}],
                "wednesday":[{"opens":"07:00","closes":"22:00"}],"thursday":[{"opens":"07:00","closes":"22:00"}],
                "friday":[{"opens":"07:00","closes":"22:00"}],"saturday":[{"opens":"09:00","closes":"21:00"}],
                "sunday":[{"opens":"09:00","closes":"21:00"}],"holiday":[{"opens":"09:00","closes":"17:00"}]}}""")
public record SetUpStationRequest(
        @NotNull @Valid StationDetails station,
        @NotNull @Valid WeeklyHours hours) {}
