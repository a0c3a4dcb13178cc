package cn.fengxing.org;

import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.MatrixTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the stations' operations succeed, before their calls are spoilt. */
@ApplicationScoped
public class StationExamples {

    private static final Map<String, String> FRESH = Map.of("If-Match", "\"0\"");

    private final PlantedStations planted;

    StationExamples(PlantedStations planted) {
        this.planted = planted;
    }

    HostileInputs add(HostileInputs inputs, MatrixTree tree) {
        UUID seat = tree.seat();
        return inputs.example("getStation", () -> Example.path("id", planted.stationOf(seat)))
                .example(
                        "setUpStation",
                        () -> Example.body(StationBodies.setUp(StationBodies.station(seat), StationBodies.NEVER)))
                .example("changeStation", () -> change(seat, StationBodies.station(seat)))
                .example("listStationPhotos", () -> Example.path("id", planted.stationOf(seat)))
                .example("showStationPhotos", () -> change(seat, "{\"attachmentIds\":[]}"))
                .example("setStationHours", () -> change(seat, StationBodies.HOURS))
                .example("closeStationTemporarily", () -> change(seat, StationBodies.CLOSING))
                .example("endStationClosing", () -> closing(seat))
                .example("closeDownStation", () -> change(seat, "{\"reason\":\"撤并\"}"))
                .example("rateStation", () -> change(seat, "{\"stars\":4}"))
                .example("proposeStationCorrection", () -> change(seat, "{\"floor\":2}"))
                .example("listStationCorrections", () -> Example.path("id", planted.stationOf(seat)))
                .example("getStationCorrection", () -> correction(seat, null))
                .example("acceptStationCorrection", () -> correction(seat, null))
                .example("refuseStationCorrection", () -> correction(seat, "{\"reason\":\"已修好\"}"))
                .example("publishServiceList", () -> Example.body(StationBodies.list(seat)))
                .example("getServiceList", () -> Example.path("id", planted.serviceListOf(seat)))
                .example(
                        "reviseServiceList",
                        () -> new Example(
                                Map.of("id", planted.serviceListOf(seat).toString()),
                                "",
                                FRESH,
                                StationBodies.LIST_ANEW))
                .example(
                        "withdrawServiceList",
                        () -> new Example(
                                Map.of("id", planted.serviceListOf(seat).toString()), "", FRESH, null));
    }

    private Example change(UUID organisation, String body) {
        return new Example(Map.of("id", planted.stationOf(organisation).toString()), "", FRESH, body);
    }

    private Example closing(UUID organisation) {
        UUID station = planted.stationOf(organisation);
        return new Example(
                Map.of(
                        "id",
                        station.toString(),
                        "closingId",
                        planted.closingOf(station).toString()),
                "",
                FRESH,
                null);
    }

    private Example correction(UUID organisation, @Nullable String body) {
        UUID station = planted.stationOf(organisation);
        return new Example(
                Map.of(
                        "id",
                        station.toString(),
                        "correctionId",
                        planted.correctionOf(station, null).toString()),
                "",
                FRESH,
                body);
    }
}
