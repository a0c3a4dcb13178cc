package cn.fengxing.org;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How the access matrix asks for stations of the organisations in its tree. */
@ApplicationScoped
public class StationVisits {

    private final PlantedStations planted;

    StationVisits(PlantedStations planted) {
        this.planted = planted;
    }

    Visits add(Visits visits, MatrixTree tree) {
        return visits.on("findNearestStations", visit -> visit.body("{\"position\":{\"lon\":123.4,\"lat\":41.8}}"))
                .on(
                        "findStationsWithin",
                        visit -> visit.body("{\"west\":123.3,\"south\":41.7,\"east\":123.5,\"north\":41.9}"))
                .on("getStationStatistics", visit -> visit.query("divisionCode", "210100000000"))
                .on("getStation", visit -> at(visit, tree))
                .on(
                        "setUpStation",
                        visit -> visit.body(StationBodies.setUp(
                                StationBodies.station(tree.at(visit.relation())), StationBodies.NEVER)))
                .on(
                        "changeStation",
                        visit -> change(visit, tree).body(StationBodies.station(tree.at(visit.relation()))))
                .on("listStationPhotos", visit -> at(visit, tree))
                .on("showStationPhotos", visit -> at(visit, tree).body("{\"attachmentIds\":[]}"))
                .on("setStationHours", visit -> change(visit, tree).body(StationBodies.HOURS))
                .on("closeStationTemporarily", visit -> change(visit, tree).body(StationBodies.CLOSING))
                .on("endStationClosing", visit -> closing(visit, tree))
                .on("closeDownStation", visit -> change(visit, tree).body("{\"reason\":\"撤并\"}"))
                .on("rateStation", visit -> at(visit, tree).body("{\"stars\":4}"))
                .on("getMyStationRating", visit -> rated(visit, tree))
                .on("proposeStationCorrection", visit -> at(visit, tree).body("{\"floor\":2}"))
                .on("listStationCorrections", visit -> at(visit, tree))
                .on("getStationCorrection", visit -> correction(visit, tree))
                .on("acceptStationCorrection", visit -> correction(visit, tree))
                .on("refuseStationCorrection", visit -> correction(visit, tree).body("{\"reason\":\"已修好\"}"))
                .on("publishServiceList", visit -> visit.body(StationBodies.list(tree.at(visit.relation()))))
                .on("getServiceList", visit -> visit.path("id", list(visit, tree)))
                .on(
                        "reviseServiceList",
                        visit -> visit.path("id", list(visit, tree))
                                .header("If-Match", "*")
                                .body(StationBodies.LIST_ANEW))
                .on(
                        "withdrawServiceList",
                        visit -> visit.path("id", list(visit, tree)).header("If-Match", "*"));
    }

    private UUID station(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED ? UUID.randomUUID() : planted.stationOf(tree.at(visit.relation()));
    }

    private Visit at(Visit visit, MatrixTree tree) {
        return visit.path("id", station(visit, tree));
    }

    private Visit change(Visit visit, MatrixTree tree) {
        return at(visit, tree).header("If-Match", "*");
    }

    private Visit closing(Visit visit, MatrixTree tree) {
        UUID station = station(visit, tree);
        boolean deleted = visit.relation() == Relation.DELETED;
        return visit.path("id", station)
                .path("closingId", deleted ? UUID.randomUUID() : planted.closingOf(station))
                .header("If-Match", "*");
    }

    private Visit rated(Visit visit, MatrixTree tree) {
        UUID station = station(visit, tree);
        if (visit.relation() != Relation.DELETED) {
            planted.rating(station, visit.callerId());
        }
        return visit.path("id", station);
    }

    private Visit correction(Visit visit, MatrixTree tree) {
        UUID station = station(visit, tree);
        boolean deleted = visit.relation() == Relation.DELETED;
        boolean own =
                visit.relation() == Relation.OWN && List.of("WORKER", "MEMBER").contains(visit.role());
        return visit.path("id", station)
                .path(
                        "correctionId",
                        deleted ? UUID.randomUUID() : planted.correctionOf(station, own ? visit.callerId() : null))
                .header("If-Match", "*");
    }

    private UUID list(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : planted.serviceListOf(tree.at(visit.relation()));
    }
}
