package cn.fengxing.org.division;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Loads the reference file where it is missing rows; a start with everything in place only counts. */
@ApplicationScoped
public class LoadDivisions {

    /** Organisations stand in divisions, so these come first. */
    private static final int BEFORE_ORGANISATIONS = 1_000;

    private static final Logger LOG = Logger.getLogger(LoadDivisions.class);
    private static final String FILE = "/divisions-liaoning.csv";
    private static final int ROWS_IN_FILE = 18_248;

    private final DataSource dataSource;

    LoadDivisions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void atStart(@Observes @Priority(BEFORE_ORGANISATIONS) StartupEvent start) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            if (count(connection) < ROWS_IN_FILE) {
                LOG.infof("loaded %d divisions", load(connection));
            }
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM division")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                InputStream file = LoadDivisions.class.getResourceAsStream(FILE)) {
            statement.execute(
                    "CREATE TEMP TABLE incoming (code text, parent_code text, level text, name text) ON COMMIT DROP");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY incoming FROM STDIN (FORMAT csv, HEADER true)", file);
            long added = statement.executeLargeUpdate(
                    "INSERT INTO division SELECT code, nullif(parent_code, ''), level, name"
                            + " FROM incoming ON CONFLICT (code) DO NOTHING");
            connection.commit();
            return added;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
