package cn.fengxing.grievance.journey;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks behind the API's back, which tells nobody which alias belongs to which case. */
final class CaseIds {

    private CaseIds() {}

    static String aliasOf(String caseId) {
        return one("SELECT alias_id::text FROM grievance WHERE id = ?::uuid", caseId);
    }

    /** All rows of a case, as somebody with the database in hand would read them. */
    static String everythingAbout(String caseId) {
        return one("SELECT row_to_json(g)::text FROM grievance g WHERE id = ?::uuid", caseId)
                + one(
                        "SELECT encode(coalesce(filer, '') || words, 'escape') FROM statement WHERE grievance_id = ?::uuid",
                        caseId)
                + one("SELECT string_agg(e::text, '') FROM grievance_entry e WHERE grievance_id = ?::uuid", caseId)
                + one("SELECT string_agg(payload::text, '') FROM outbox WHERE key = ?", caseId);
    }

    static String one(String sql, String value) {
        var dataSource = Arc.container().instance(DataSource.class).get();
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
