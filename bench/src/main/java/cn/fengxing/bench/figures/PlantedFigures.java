package cn.fengxing.bench.figures;

import cn.fengxing.bench.cases.CaseServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The rollups that planted cases would have left, and their publication by the service itself, week by week. */
final class PlantedFigures {

    private static final Duration PATIENCE = Duration.ofHours(2);

    private static final String ROLLUPS = """
            INSERT INTO rollup (figure, day, key, shard, total)
            SELECT f.code, week, to_char(week, 'YYYY-MM-DD') || '|' || county || '|' || platform_id || '|' || category || '|' || owner_id,
                   0, greatest(1, count / f.per)
              FROM (SELECT CAST(date_trunc('week', filed_at AT TIME ZONE 'Asia/Shanghai') AS date) AS week,
                           left(division_code, 6) AS county, platform_id, category, owner_id, count(*) AS count
                      FROM grievance WHERE platform_id IS NOT NULL AND status = 'CLOSED' GROUP BY 1, 2, 3, 4, 5) c
             CROSS JOIN (VALUES ('grievance-filed', 1), ('grievance-fell-due', 1), ('grievance-answered-in-time', 1),
                                ('grievance-closed', 1), ('grievance-resolved-halves', 1), ('grievance-rated', 1),
                                ('grievance-satisfied', 1), ('grievance-stays', 1), ('grievance-withdrawn', 3),
                                ('grievance-accepted-after-3', 1), ('grievance-settled-after-6', 1)) AS f (code, per)
                ON CONFLICT DO NOTHING""";

    private PlantedFigures() {}

    static void plant(CaseServer server) throws SQLException {
        System.out.println("Adding up the rollups");
        server.execute(CaseServer.DATABASE, ROLLUPS, "VACUUM ANALYZE rollup");
        System.out.printf("%,d rows of rollups%n", server.number("SELECT count(*) FROM rollup"));
        long weeks = server.number("SELECT count(DISTINCT day) FROM rollup WHERE day < CURRENT_DATE - 8");
        long end = System.nanoTime() + PATIENCE.toNanos();
        long told = -1;
        String published = "SELECT count(*) FROM figure_period WHERE period LIKE '%-W%' AND subject = 'GRIEVANCES'";
        for (long done = 0; done < weeks; done = server.number(published)) {
            if (done != told) {
                System.out.printf("Published %d of %d weeks%n", done, weeks);
                told = done;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the service does not publish");
            }
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        }
        server.execute(CaseServer.DATABASE, "VACUUM ANALYZE");
        System.out.printf("%,d published cells%n", server.number("SELECT count(*) FROM figure_cell"));
    }
}
