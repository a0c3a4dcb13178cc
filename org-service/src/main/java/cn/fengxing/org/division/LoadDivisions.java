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

/** Loads the province's file where it is missing rows; a start with everything in place only counts. */
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
        try (Connection connection = dataSource.getConnection();
                InputStream file = LoadDivisions.class.getResourceAsStream(FILE)) {
            if (count(connection) < ROWS_IN_FILE) {
                LOG.infof(
                        "loaded %d divisions",
                        DivisionFile.load(connection, file).added());
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
}
