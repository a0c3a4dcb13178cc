package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the access matrix asks for of figures. */
final class FigureVisits {

    private static final String YEAR = "{\"divisionCode\":\"210000000000\",\"year\":2025,\"note\":\"年报\"}";

    private final World world;
    private final MatrixTree tree;
    private final UUID root;

    FigureVisits(World world, MatrixTree tree, UUID root) {
        this.world = world;
        this.tree = tree;
        this.root = root;
    }

    void addTo(Visits visits) {
        published(world);
        visits.onRoot(root, "recountFigures", visit -> {})
                .on("publishYearlyReport", visit -> visit.body(YEAR))
                .on("listYearlyReports", visit -> visit.query("divisionCode", "210000000000"))
                .on(
                        List.of("getYearlyReport", "getYearlyReportAsCsv"),
                        visit -> visit.path("year", "2025").query("divisionCode", "210000000000"))
                .on(
                        List.of(
                                "getGrievanceStatistics",
                                "exportGrievanceStatistics",
                                "exportGrievanceStatisticsAsCsv"),
                        visit -> visit.query("organisationId", tree.at(visit.relation()))
                                .query("period", "2026-10"))
                .on(
                        "getGrievanceTrend",
                        visit -> visit.query("organisationId", tree.at(visit.relation()))
                                .query("from", "2026-01")
                                .query("to", "2026-12"))
                .on(
                        "getCompanyGrievanceStatistics",
                        visit -> visit.query("platformId", tree.at(visit.relation()))
                                .query("divisionCode", "210100000000")
                                .query("period", "2026-10"))
                .on(
                        List.of("getPublicGrievanceStatistics", "getHazardStatistics"),
                        visit -> visit.query("divisionCode", "210100000000").query("period", "2026-10"));
    }

    /** A month and a year in which nothing happened. */
    static void published(World world) {
        for (String subject : List.of("GRIEVANCES", "HAZARDS")) {
            world.run(
                    "INSERT INTO figure_period VALUES (?, '2026-10', '2026-09-28'), (?, '2025', '2024-12-30') ON CONFLICT DO NOTHING",
                    subject,
                    subject);
        }
        String few = "{\"fewerThanFive\":true}";
        String figures = List.of(
                        "response",
                        "resolution",
                        "satisfaction",
                        "withdrawn",
                        "retaliation",
                        "escalated",
                        "late",
                        "timeToAccept",
                        "timeToSettle")
                .stream()
                .map(rate -> "\"" + rate + "\":" + few)
                .collect(Collectors.joining(","));
        world.run(
                "INSERT INTO yearly_report VALUES ('210000000000', 2025, 1, now(), '年报', ?) ON CONFLICT DO NOTHING",
                "{\"figures\":{" + figures + ",\"open\":[]},\"cities\":[],\"categories\":[],\"months\":[]}");
    }
}
