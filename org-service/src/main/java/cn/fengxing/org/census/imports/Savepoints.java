package cn.fengxing.org.census.imports;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A point of the running transaction to go back to; what follows it must not go through the entity manager. */
@Singleton
class Savepoints {

    private final DataSource dataSource;

    Savepoints(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void set() {
        execute("SAVEPOINT before_rows");
    }

    void goBack() {
        execute("ROLLBACK TO SAVEPOINT before_rows");
    }

    /** In SQL, for a transaction manager does not let JDBC do it. */
    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
