package cn.fengxing.kit.places;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables {@code place_list} and {@code place}; every call is part of the caller's transaction. */
@Singleton
class PlaceTable {

    private static final String COLUMNS = "SELECT id, subject_id, number, state FROM place ";

    private final DataSource dataSource;

    PlaceTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(UUID subjectId, PlaceTerms terms) {
        String sql = "INSERT INTO place_list (subject_id, capacity, waiting_limit, opens_at, closes_at, settled_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        update(
                sql,
                subjectId,
                terms.capacity(),
                terms.waitingLimit(),
                terms.opensAt(),
                terms.closesAt(),
                terms.settledAt());
    }

    /** The list's row is locked until the transaction ends: of two who sign up one waits here for the other. */
    Optional<PlaceList> locked(UUID subjectId) {
        return list(subjectId, " FOR UPDATE");
    }

    Optional<PlaceList> list(UUID subjectId) {
        return list(subjectId, "");
    }

    private Optional<PlaceList> list(UUID subjectId, String lock) {
        String sql = "SELECT capacity, waiting_limit, opens_at, closes_at, settled_at, taken, waiting, last_number"
                + " FROM place_list WHERE subject_id = ?" + lock;
        return query(sql, PlaceTable::list, subjectId).stream().findFirst();
    }

    void store(UUID subjectId, PlaceList list) {
        PlaceTerms terms = list.terms();
        String sql =
                "UPDATE place_list SET capacity = ?, waiting_limit = ?, opens_at = ?, closes_at = ?, settled_at = ?,"
                        + " taken = ?, waiting = ?, last_number = ? WHERE subject_id = ?";
        update(
                sql,
                terms.capacity(),
                terms.waitingLimit(),
                terms.opensAt(),
                terms.closesAt(),
                terms.settledAt(),
                list.taken(),
                list.waiting(),
                list.lastNumber(),
                subjectId);
    }

    void insert(Place place, PlaceHolder holder) {
        update(
                "INSERT INTO place (id, subject_id, holder, number, state) VALUES (?, ?, ?, ?, ?)",
                place.id(),
                place.subjectId(),
                holder.index(),
                place.number(),
                place.state().name());
    }

    Optional<Place> standing(UUID subjectId, PlaceHolder holder) {
        String sql = COLUMNS + "WHERE subject_id = ? AND holder = ? AND state <> 'GIVEN_UP'";
        return query(sql, PlaceTable::place, subjectId, holder.index()).stream().findFirst();
    }

    Optional<Place> byNumber(UUID subjectId, int number) {
        return query(COLUMNS + "WHERE subject_id = ? AND number = ?", PlaceTable::place, subjectId, number).stream()
                .findFirst();
    }

    List<Place> standing(UUID subjectId) {
        String sql = COLUMNS + "WHERE subject_id = ? AND state <> 'GIVEN_UP' ORDER BY number";
        return query(sql, PlaceTable::place, subjectId);
    }

    /** In the order of the things they are for, in which they are locked. */
    List<Place> of(PlaceHolder holder) {
        return query(COLUMNS + "WHERE holder = ? ORDER BY subject_id, number", PlaceTable::place, holder.index());
    }

    void giveUp(Collection<UUID> ids) {
        update("UPDATE place SET state = 'GIVEN_UP' WHERE id = ANY(?)", (Object) ids.toArray(UUID[]::new));
    }

    /** The first who wait now hold a place. */
    List<Place> moveUp(UUID subjectId, int count) {
        String sql = """
                WITH moved AS (
                    UPDATE place SET state = 'HELD' WHERE id IN (
                        SELECT id FROM place WHERE subject_id = ? AND state = 'WAITING' ORDER BY number LIMIT ?)
                    RETURNING id, subject_id, number, state)
                SELECT * FROM moved ORDER BY number""";
        return query(sql, PlaceTable::place, subjectId, count);
    }

    int waitingBefore(UUID subjectId, int number) {
        String sql = "SELECT count(*) FROM place WHERE subject_id = ? AND state = 'WAITING' AND number < ?";
        return query(sql, row -> row.getInt(1), subjectId, number).get(0);
    }

    void delete(UUID subjectId) {
        update("DELETE FROM place WHERE subject_id = ?", subjectId);
    }

    void delete(PlaceHolder holder) {
        update("DELETE FROM place WHERE holder = ?", (Object) holder.index());
    }

    /** @return whether it was the one's until now */
    boolean handOver(UUID id, PlaceHolder from, PlaceHolder to) {
        return update("UPDATE place SET holder = ? WHERE id = ? AND holder = ?", to.index(), id, from.index()) == 1;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reading.of(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("places cannot be read", e);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = prepared(connection, sql, values)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("places cannot be written", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant instant) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (values[i] instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                PlaceState.valueOf(row.getString(4)));
    }

    private static PlaceList list(ResultSet row) throws SQLException {
        var terms = new PlaceTerms(
                row.getInt(1),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant());
        return new PlaceList(terms, row.getInt(6), row.getInt(7), row.getInt(8));
    }
}
