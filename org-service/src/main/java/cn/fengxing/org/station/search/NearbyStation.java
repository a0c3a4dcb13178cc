package cn.fengxing.org.station.search;

import cn.fengxing.org.station.StationSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A station and how far it is, as the crow flies. */
@Schema(example = """
                {"distanceMetres":820,"station":{"id":"01932f6a-7c00-7000-8000-0000000005a1","name":"南市场街道骑手驿站",
                "type":"CARE_STATION","runner":"COMMUNITY","divisionCode":"210102012000","address":"沈阳市和平区十一纬路58号",
                "floor":1,"position":{"lon":123.4032,"lat":41.7901},"facilities":["MICROWAVE","WATER","PHONE_CHARGING"],
                "chargedFacilities":[],"openNow":true,"score":{"ratings":26,"average":4.6}}}""")
public record NearbyStation(int distanceMetres, StationSummary station) {}
