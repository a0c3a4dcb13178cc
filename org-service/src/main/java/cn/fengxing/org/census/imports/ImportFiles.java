package cn.fengxing.org.census.imports;

import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.spool.Spool;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The files of imports that have not ended. They lie in the database, part by part, sealed under a key of the import's own: any
 * replica can go on with an import, a file is there exactly if its import is, and when the import ends key and parts are deleted.
 */
@Singleton
class ImportFiles {

    private static final int PART_BYTES = 1 << 20;

    private final DataSource dataSource;
    private final RowKeys keys;
    private final Spool spool;

    ImportFiles(DataSource dataSource, RowKeys keys, Spool spool) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.spool = spool;
    }

    void keep(UUID importId, Path file) throws IOException {
        RowKey key = keys.create(importId);
        try (Connection connection = dataSource.getConnection();
                InputStream in = Files.newInputStream(file)) {
            write(
                    connection,
                    "UPDATE census_import SET file_key = ?, master_key_id = ? WHERE id = ?",
                    key.wrapped(),
                    key.masterKeyId(),
                    importId);
            byte[] part = in.readNBytes(PART_BYTES);
            for (int number = 0; part.length > 0; number++) {
                write(
                        connection,
                        "INSERT INTO census_import_part VALUES (?, ?, ?)",
                        importId,
                        number,
                        key.seal(place(number), part));
                part = in.readNBytes(PART_BYTES);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the file cannot be kept", e);
        }
    }

    /** A copy on this machine's disk; whoever asks for it deletes it. */
    Path copy(UUID importId) throws IOException {
        Path file = spool.file();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT bytes FROM census_import_part WHERE import_id = ? AND part = ?");
                OutputStream out = Files.newOutputStream(file)) {
            RowKey key = key(connection, importId);
            select.setObject(1, importId);
            for (int number = 0; appended(select, number, key, out); number++) {
                // part by part, for all of them would not fit into memory
            }
            return file;
        } catch (SQLException e) {
            Files.delete(file);
            throw new IllegalStateException("the file cannot be read", e);
        }
    }

    void forget(UUID importId) {
        try (Connection connection = dataSource.getConnection()) {
            write(connection, "DELETE FROM census_import_part WHERE import_id = ?", importId);
            write(connection, "UPDATE census_import SET file_key = NULL, master_key_id = NULL WHERE id = ?", importId);
        } catch (SQLException e) {
            throw new IllegalStateException("the file cannot be deleted", e);
        }
    }

    private RowKey key(Connection connection, UUID importId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT file_key, master_key_id FROM census_import WHERE id = ?")) {
            select.setObject(1, importId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return keys.unwrap(importId, row.getBytes(1), row.getString(2));
            }
        }
    }

    private static boolean appended(PreparedStatement select, int number, RowKey key, OutputStream out)
            throws SQLException, IOException {
        select.setInt(2, number);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            out.write(key.open(place(number), row.getBytes(1)));
            return true;
        }
    }

    /** What a part is sealed for: none can stand in for another. */
    private static String place(int number) {
        return "census-import-part/" + number;
    }

    private static void write(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
