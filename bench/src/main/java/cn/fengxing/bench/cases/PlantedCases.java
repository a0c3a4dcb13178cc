package cn.fengxing.bench.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Many cases, as copies of one that went through the service: every row that the service wrote for it, in every table that names a
 * case, with its keys, sealed words and steps. So they stay as real as the service makes them, whatever columns it has.
 */
public final class PlantedCases {

    private static final int CHUNK = 50_000;

    /** Ids in the order of time, as UUID version 7 has them, and random behind that. */
    private static final String IDS = """
            CREATE OR REPLACE FUNCTION planted_case(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
                SELECT (lpad(to_hex(1700000000000 + n * 90000), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8'
                        || substr(md5(n::text), 4, 15))::uuid $$""";

    private static final String TABLES = """
            SELECT table_name, 'grievance_id' FROM information_schema.columns
             WHERE table_schema = 'public' AND column_name = 'grievance_id'
            UNION SELECT 'grievance', 'id' UNION SELECT 'data_key', 'person_id'""";

    private static final String COLUMNS = """
            SELECT column_name FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name = '%s' AND is_generated = 'NEVER' AND is_identity = 'NO'
             ORDER BY ordinal_position""";

    /** Closed ones lie all over the province, with other desks, platforms and kinds, over three years. */
    private static final Map<String, String> SPREAD = Map.of(
            "division_code",
            "'21' || lpad((1 + n % 14)::text, 2, '0') || lpad((1 + n / 14 % 7)::text, 2, '0') || '000000'",
            "platform_id",
            "md5('platform' || n / 98 % 5)::uuid",
            "owner_id",
            "md5('owner' || n % 98 || '-' || n % 3)::uuid",
            "category",
            "(ARRAY['PAY_AND_DEDUCTIONS','ACCOUNT_SUSPENSION','WORKING_TIME_AND_REST','TRAINING','OTHER'])[1 + n / 490 % 5]",
            "filer",
            "'\\x' || md5('filer' || n % 100000) || md5(n % 100000 || 'filer')",
            "filed_at",
            "now() - interval '1 minute' * (10080 + n % 1500000)",
            "arrived_at",
            "now() - interval '1 minute' * (10080 + n % 1500000)");

    private final CaseServer server;

    public PlantedCases(CaseServer server) {
        this.server = server;
    }

    /** @param template a closed case */
    public void closed(String template, int count) throws SQLException {
        plant(template, 1, count, SPREAD, Set.of());
    }

    /** Nothing but the cases themselves, for what looks at nothing else. @param template a closed case */
    public void bare(String template, int count) throws SQLException {
        plant(template, 1, count, SPREAD, Set.of("grievance"));
    }

    /** At the template's desk, to be acted upon some time after tomorrow. @param template an open case */
    public void open(String template, int count) throws SQLException {
        plant(
                template,
                1_000_000_001L,
                count,
                Map.of(
                        "due_at",
                        "now() + interval '2 days' + interval '1 second' * (n % 1000000)",
                        "alarm_at",
                        "now() + interval '2 days' + interval '1 second' * (n % 1000000)"),
                Set.of());
    }

    /** @param only these tables; none for all */
    private void plant(String template, long first, int count, Map<String, String> overrides, Set<String> only)
            throws SQLException {
        try (Connection connection = server.connect(CaseServer.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(IDS);
            statement.execute("SET synchronous_commit = off");
            Map<String, String> tables = tables(statement);
            tables.keySet().removeIf(table -> !only.isEmpty() && !only.contains(table));
            for (int done = 0; done < count; done += CHUNK) {
                long from = first + done;
                long to = first + Math.min(count, done + CHUNK) - 1;
                for (var table : tables.entrySet()) {
                    statement.execute(insert(statement, table.getKey(), table.getValue(), template, overrides)
                            .replace("$from", Long.toString(from))
                            .replace("$to", Long.toString(to)));
                }
                System.out.printf("Planted %,d of %,d cases%n", to - first + 1, count);
            }
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static Map<String, String> tables(Statement statement) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.put(row.getString(1), row.getString(2));
            }
        }
        return tables;
    }

    private static String insert(
            Statement statement, String table, String key, String template, Map<String, String> overrides)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(COLUMNS.formatted(table))) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        StringJoiner changed = new StringJoiner(", ");
        changed.add("'" + key + "', planted_case(n)");
        if (table.equals("grievance")) {
            changed.add("'number', 'P' || n").add("'alias_id', gen_random_uuid()");
            overrides.forEach((column, value) -> changed.add("'" + column + "', " + value));
        } else if (columns.contains("id") && !key.equals("id")) {
            changed.add("'id', gen_random_uuid()");
        }
        String names = String.join(", ", columns);
        return "INSERT INTO " + table + " (" + names + ") SELECT " + prefixed(columns)
                + " FROM generate_series($from, $to) AS n CROSS JOIN " + table
                + " AS source CROSS JOIN LATERAL jsonb_populate_record(source, jsonb_build_object(" + changed
                + ")) AS r WHERE source." + key + " = '" + template + "'";
    }

    private static String prefixed(List<String> columns) {
        StringJoiner names = new StringJoiner(", ");
        columns.forEach(column -> names.add("r." + column));
        return names.toString();
    }
}
