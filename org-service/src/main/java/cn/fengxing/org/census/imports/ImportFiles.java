package cn.fengxing.org.census.imports;

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
 * The files of imports that have not ended. They lie in the database, part by part: any replica can go on with an import, and a file
 * is there exactly if its import is.
 */
@Singleton
class ImportFiles {

    private static final int PART_BYTES = 1 << 20;

    private final DataSource dataSource;

    ImportFiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void keep(UUID importId, Path file) throws IOException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO census_import_part VALUES (?, ?, ?)");
                InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART_BYTES);
            for (int number = 0; part.length > 0; number++) {
                insert.setObject(1, importId);
                insert.setInt(2, number);
                insert.setBytes(3, part);
                insert.executeUpdate();
                part = in.readNBytes(PART_BYTES);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the file cannot be kept", e);
        }
    }

    /** A copy on this machine's disk; whoever asks for it deletes it. */
    Path copy(UUID importId) throws IOException {
        Path file = Files.createTempFile("fengxing-census-", ".list");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT bytes FROM census_import_part WHERE import_id = ? AND part = ?");
                OutputStream out = Files.newOutputStream(file)) {
            select.setObject(1, importId);
            for (int number = 0; appended(select, number, out); number++) {
                // part by part, for all of them would not fit into memory
            }
            return file;
        } catch (SQLException e) {
            Files.delete(file);
            throw new IllegalStateException("the file cannot be read", e);
        }
    }

    private static boolean appended(PreparedStatement select, int number, OutputStream out)
            throws SQLException, IOException {
        select.setInt(2, number);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            out.write(row.getBytes(1));
            return true;
        }
    }

    void forget(UUID importId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM census_import_part WHERE import_id = ?")) {
            delete.setObject(1, importId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the file cannot be deleted", e);
        }
    }
}
