package cn.fengxing.kit.knownorganisation;

/**
 * Queries along redirects. The one parameter is an array of ids; a table of organisations has {@code id} and {@code
 * redirected_to}. Redirects form no circle, and the depth is bounded all the same, for a copy may be halfway through a change.
 */
public final class Redirects {

    private static final int LONGEST = 100;

    private Redirects() {}

    /** The last organisation known on the way from each id. */
    public static String successors(String table) {
        return """
                WITH RECURSIVE way AS (
                    SELECT o.id AS start, o.id, o.redirected_to, 0 AS steps FROM %1$s o WHERE o.id = ANY(?)
                    UNION ALL
                    SELECT way.start, o.id, o.redirected_to, way.steps + 1
                      FROM way JOIN %1$s o ON o.id = way.redirected_to WHERE way.steps < %2$d)
                SELECT DISTINCT ON (start) id FROM way ORDER BY start, steps DESC
                """.formatted(table, LONGEST);
    }

    /** The ids, known or not, and all that lead to them. */
    public static String predecessors(String table) {
        return """
                WITH RECURSIVE way AS (
                    SELECT start AS id, 0 AS steps FROM unnest(CAST(? AS uuid[])) AS start
                    UNION ALL
                    SELECT o.id, way.steps + 1
                      FROM way JOIN %1$s o ON o.redirected_to = way.id WHERE way.steps < %2$d)
                SELECT DISTINCT id FROM way
                """.formatted(table, LONGEST);
    }
}
