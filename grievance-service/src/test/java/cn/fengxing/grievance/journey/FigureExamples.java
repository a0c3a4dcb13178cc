package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.TokenDraft;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import java.util.Map;

/** Good calls about figures, to be spoilt. */
final class FigureExamples {

    private static final String REPORT = "{\"divisionCode\":\"210000000000\",\"year\":2025,\"note\":\"年报\"}";

    private final World world;
    private final TokenDraft companysOfficer;

    FigureExamples(World world, TokenDraft companysOfficer) {
        this.world = world;
        this.companysOfficer = companysOfficer;
    }

    void addTo(HostileInputs inputs) {
        FigureVisits.published(world);
        String city = "divisionCode=210100000000&period=2026-10";
        inputs.example("getGrievanceStatistics", () -> query(city + "&by=CATEGORY"))
                .example("getGrievanceTrend", () -> query("divisionCode=210100000000&from=2026-09&to=2026-10"))
                .example(
                        "getCompanyGrievanceStatistics",
                        () -> query(city + "&platformId=" + World.COMPANY)
                                .withHeader("Authorization", "Bearer " + companysOfficer.text()))
                .example("getPublicGrievanceStatistics", () -> query(city))
                .example("exportGrievanceStatistics", () -> query(city))
                .example("exportGrievanceStatisticsAsCsv", () -> query(city))
                .example("getHazardStatistics", () -> query(city + "&by=DIVISION"))
                .example("publishYearlyReport", () -> new Example(Map.of(), "", Map.of(), REPORT))
                .example("listYearlyReports", () -> query("divisionCode=210000000000"))
                .example("getYearlyReport", FigureExamples::report)
                .example("getYearlyReportAsCsv", FigureExamples::report);
    }

    private static Example report() {
        return new Example(Map.of("year", "2025"), "divisionCode=210000000000", Map.of(), null);
    }

    private static Example query(String query) {
        return new Example(Map.of(), query, Map.of(), null);
    }
}
