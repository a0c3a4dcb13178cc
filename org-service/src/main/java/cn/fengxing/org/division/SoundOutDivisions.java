package cn.fengxing.org.division;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Works out how new names sound. That takes longer than loading them, so nobody waits for it; rows are taken with skip-locked, so
 * that replicas share the work.
 */
@ApplicationScoped
public class SoundOutDivisions {

    private static final int AFTER_LOADING = 1_500;
    private static final int BATCH = 1_000;
    private static final Logger LOG = Logger.getLogger(SoundOutDivisions.class);

    private static final String SILENT =
            "SELECT code, name FROM division WHERE pinyin IS NULL LIMIT " + BATCH + " FOR UPDATE SKIP LOCKED";
    private static final String SOUND = """
            UPDATE division d SET pinyin = s.pinyin, initials = s.initials
              FROM unnest(?::text[], ?::text[], ?::text[]) AS s (code, pinyin, initials) WHERE d.code = s.code
            """;

    private final DataSource dataSource;
    private final ExecutorService inBackground = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "division-sounds");
        thread.setDaemon(true);
        return thread;
    });

    SoundOutDivisions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void atStart(@Observes @Priority(AFTER_LOADING) StartupEvent start) {
        soundOut();
    }

    void atEnd(@Observes ShutdownEvent end) {
        inBackground.shutdownNow();
    }

    /** Returns at once. */
    public void soundOut() {
        inBackground.execute(() -> {
            try {
                int done;
                do {
                    done = batch();
                } while (done > 0 && !Thread.currentThread().isInterrupted());
            } catch (SQLException e) {
                LOG.warnf("names are not all sounded out; the next start goes on (%s)", e.getSQLState());
            }
        });
    }

    private int batch() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int done = sound(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static int sound(Connection connection) throws SQLException {
        List<String> codes = new ArrayList<>();
        List<Sound> sounds = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SILENT)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
                sounds.add(Sound.of(rows.getString(2)));
            }
        }
        try (PreparedStatement update = connection.prepareStatement(SOUND)) {
            update.setArray(1, connection.createArrayOf("text", codes.toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text", sounds.stream().map(Sound::full).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "text", sounds.stream().map(Sound::initials).toArray()));
            return update.executeUpdate();
        }
    }
}
