package cn.fengxing.bench;

import cn.fengxing.bench.Ratio.Better;
import cn.fengxing.kit.caller.DivisionCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The tree as a path of ids against what one would do without: counting subtrees against a recursive query, asking who is above
 * whom against a look-up by primary key, and a move through the API, with its history and ten thousand events, against the
 * bare UPDATE.
 */
final class TreeBench implements Measurement {

    private static final int ROUNDS = 5;
    private static final int CHECKS = 20_000;

    private static final String[] BY_RANGE = {
        "SELECT count(*) FROM division WHERE code >= ? AND code < ? || ':'",
        "SELECT count(*) FROM organisation WHERE path >= ? AND path < left(?, -1) || '0'"
    };

    private static final String[] BY_RECURSION = {"""
        WITH RECURSIVE below AS (
            SELECT code FROM division WHERE code = ?
            UNION ALL SELECT d.code FROM below b JOIN division d ON d.parent_code = b.code)
        SELECT count(*) FROM below""", """
        WITH RECURSIVE below AS (
            SELECT id FROM organisation WHERE path = ?
            UNION ALL SELECT o.id FROM below b JOIN organisation o ON o.parent_id = b.id)
        SELECT count(*) FROM below"""};

    /** As org-service asks when it checks a role: the place of an organisation, and whose own company it or one above it is. */
    private static final String PLACES = """
            SELECT o.id, o.path, o.type, o.line, o.division_code, o.industries,
                   (SELECT above.serves_company_id FROM organisation above
                     WHERE above.id = ANY(string_to_array(rtrim(o.path, '/'), '/')::uuid[])
                       AND above.serves_company_id IS NOT NULL
                     ORDER BY length(above.path) DESC LIMIT 1) AS served,
                   o.dissolved_on IS NOT NULL AS dissolved
              FROM organisation o WHERE o.id = ?""";

    private static final String BY_KEY =
            "SELECT o.id, o.path, o.type, o.line, o.division_code, o.industries, o.dissolved_on IS NOT NULL AS dissolved"
                    + " FROM organisation o WHERE o.id = ?";

    private static final String BARE_MOVE = """
            UPDATE organisation
               SET path = p.path || substr(organisation.path, length(m.path) - 36),
                   parent_id = CASE WHEN organisation.id = m.id THEN p.id ELSE organisation.parent_id END,
                   version = organisation.version + 1
              FROM (SELECT id, path FROM organisation WHERE id = ?) m, (SELECT id, path FROM organisation WHERE id = ?) p
             WHERE organisation.path >= m.path AND organisation.path < left(m.path, -1) || '0'""";

    @Override
    public String name() {
        return "tree";
    }

    @Override
    public Report run() throws Exception {
        try (TreeSetting setting = new TreeSetting()) {
            Subtrees subtrees = Subtrees.drawn(setting);
            System.out.println("Warming up");
            measure(new Rounds(), setting, subtrees);
            Rounds rounds = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                measure(rounds, setting, subtrees);
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
            return report(rounds);
        }
    }

    /** A province, cities and counties, as codes and as paths; and organisations to ask about. */
    private record Subtrees(List<String> codes, List<String> paths, List<UUID> asked) {

        static Subtrees drawn(TreeSetting setting) throws SQLException {
            try (Connection connection = setting.org().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT setseed(0.21)");
                List<String> codes = new ArrayList<>(List.of("210000000000", "410000000000"));
                codes.addAll(
                        texts(statement, "SELECT code FROM division WHERE level = 'city' ORDER BY random() LIMIT 10"));
                codes.addAll(texts(
                        statement, "SELECT code FROM division WHERE level = 'county' ORDER BY random() LIMIT 20"));
                List<String> paths = new ArrayList<>();
                for (String code : codes) {
                    paths.addAll(
                            texts(statement, "SELECT path FROM organisation WHERE id = md5('" + code + "')::uuid"));
                }
                List<UUID> asked =
                        texts(statement, "SELECT id FROM organisation TABLESAMPLE SYSTEM (1) LIMIT 5000").stream()
                                .map(UUID::fromString)
                                .toList();
                return new Subtrees(codes, paths, asked);
            }
        }

        private static List<String> texts(Statement statement, String sql) throws SQLException {
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static void measure(Rounds rounds, TreeSetting setting, Subtrees subtrees) throws Exception {
        try (Connection connection = setting.org().connect()) {
            double cpu = setting.org().databaseCpu();
            rounds.add("subtree counts ms, by range", countMillis(connection, BY_RANGE, subtrees, 2));
            rounds.add("CPU s of the counts, by range", setting.org().databaseCpu() - cpu);
            cpu = setting.org().databaseCpu();
            rounds.add("subtree counts ms, recursive", countMillis(connection, BY_RECURSION, subtrees, 1));
            rounds.add("CPU s of the counts, recursive", setting.org().databaseCpu() - cpu);
            rounds.add("look-ups/s by key", checksPerSecond(connection, BY_KEY, subtrees.asked()));
            rounds.add("ancestor checks/s", checksPerSecond(connection, PLACES, subtrees.asked()));
        }
        startDay(setting);
        double cpu = setting.org().serviceCpu();
        rounds.add("move ms, API", setting.moveMillis(PlantedChina.MOVED, PlantedChina.WEST));
        rounds.add("CPU s per move, service", setting.org().serviceCpu() - cpu);
        startDay(setting);
        rounds.add("move ms, bare UPDATE", bareMoveMillis(setting));
    }

    /** Every count is asked for, of divisions and of organisations. */
    private static double countMillis(Connection connection, String[] sql, Subtrees subtrees, int parameters)
            throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement divisions = connection.prepareStatement(sql[0]);
                PreparedStatement organisations = connection.prepareStatement(sql[1])) {
            for (int i = 0; i < subtrees.codes().size(); i++) {
                String code = subtrees.codes().get(i);
                count(divisions, parameters == 2 ? DivisionCode.prefix(code) : code, parameters);
                count(organisations, subtrees.paths().get(i), parameters);
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void count(PreparedStatement query, String of, int parameters) throws SQLException {
        for (int i = 1; i <= parameters; i++) {
            query.setString(i, of);
        }
        try (ResultSet row = query.executeQuery()) {
            row.next();
            if (row.getLong(1) < 1) {
                throw new IllegalStateException("nothing below " + of);
            }
        }
    }

    private static double checksPerSecond(Connection connection, String sql, List<UUID> asked) throws SQLException {
        Random random = new Random(21);
        long start = System.nanoTime();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < CHECKS; i++) {
                query.setObject(1, asked.get(random.nextInt(asked.size())));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    row.getString(2).startsWith("0190");
                }
            }
        }
        return CHECKS / ((System.nanoTime() - start) / 1e9);
    }

    /** So that each move is the first of its day and has a history to write, and finds the table swept. */
    private static void startDay(TreeSetting setting) throws SQLException {
        setting.awaitRelay();
        try (Connection connection = setting.org().connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE organisation_past");
            statement.execute(
                    "UPDATE organisation SET since_on = DATE '2020-01-01' WHERE since_on > DATE '2020-01-01'");
            statement.execute("VACUUM organisation");
            statement.execute("CHECKPOINT");
        }
    }

    /** Back to where the API moved from. */
    private static double bareMoveMillis(TreeSetting setting) throws SQLException {
        try (Connection connection = setting.org().connect();
                PreparedStatement update = connection.prepareStatement(BARE_MOVE)) {
            update.setObject(1, PlantedChina.MOVED);
            update.setObject(2, PlantedChina.EAST);
            long start = System.nanoTime();
            int moved = update.executeUpdate();
            double millis = (System.nanoTime() - start) / 1e6;
            if (moved != PlantedChina.CARRIED_ALONG) {
                throw new IllegalStateException(moved + " rows moved");
            }
            return millis;
        }
    }

    private static Report report(Rounds rounds) {
        return new Report(
                "tree",
                List.of(
                        new Ratio(
                                "recursive CTE / subtree count",
                                rounds.median("subtree counts ms, recursive")
                                        / rounds.median("subtree counts ms, by range"),
                                Better.HIGHER,
                                4,
                                8),
                        new Ratio(
                                "ancestor check / primary-key look-up",
                                rounds.median("look-ups/s by key") / rounds.median("ancestor checks/s"),
                                Better.LOWER,
                                2,
                                1.2),
                        new Ratio(
                                "move of 10 thousand / bare UPDATE",
                                rounds.median("move ms, API") / rounds.median("move ms, bare UPDATE"),
                                Better.LOWER,
                                5,
                                3)),
                rounds.medians());
    }
}
