package cn.fengxing.org.station;

import cn.fengxing.org.station.hours.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads stations straight into summaries. */
@ApplicationScoped
public class StationRows {

    /** Of a station {@code s} at a moment {@code m}. */
    public static final String COLUMNS = """
            s.id, s.name, s.type, s.runner, s.division_code, s.address, s.floor, s.lon, s.lat, s.facilities, s.charged,
            s.shown_ratings, s.shown_stars, """ + Moment.OPEN + " AS open_now";

    private final DataSource dataSource;

    StationRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<StationSummary> select(String sql, List<Object> parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                List<StationSummary> stations = new ArrayList<>();
                while (rows.next()) {
                    stations.add(summary(rows));
                }
                return stations;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("stations cannot be read", e);
        }
    }

    private static StationSummary summary(ResultSet row) throws SQLException {
        return new StationSummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                StationType.valueOf(row.getString("type")),
                Runner.valueOf(row.getString("runner")),
                row.getString("division_code"),
                row.getString("address"),
                row.getInt("floor"),
                new Coordinates(row.getDouble("lon"), row.getDouble("lat")),
                Facility.of(row.getInt("facilities")),
                Facility.of(row.getInt("charged")),
                row.getBoolean("open_now"),
                Score.of(row.getLong("shown_ratings"), row.getLong("shown_stars")));
    }
}
