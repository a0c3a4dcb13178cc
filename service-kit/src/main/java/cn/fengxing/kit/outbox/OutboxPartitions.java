package cn.fengxing.kit.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** The outbox's days, on real time and in UTC: made ahead, and dropped seven days after the broker had all of one. */
public final class OutboxPartitions {

    private final DataSource dataSource;

    public OutboxPartitions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes sure that today and the eight days after it have their partitions. */
    public void extend() throws SQLException {
        number("SELECT outbox_extend()");
    }

    /** Drops what has been acknowledged for seven days; what a long transaction still holds waits for the next call. */
    public void dropAcknowledged() throws SQLException {
        long dropped;
        do {
            dropped = number("SELECT outbox_drop_acknowledged()");
        } while (dropped > 0);
    }

    /** How many days from today on can be written to without a gap; 0 means that today cannot. */
    public long daysAhead() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT outbox_first_missing_day()")) {
            row.next();
            LocalDate missing = row.getObject(1, LocalDate.class);
            return ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), missing);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
