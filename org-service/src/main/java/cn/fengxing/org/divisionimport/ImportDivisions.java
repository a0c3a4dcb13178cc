package cn.fengxing.org.divisionimport;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.DivisionFile;
import cn.fengxing.org.division.SoundOutDivisions;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Takes in a file of divisions in the background: it may have more than half a million rows. */
@ApplicationScoped
public class ImportDivisions {

    private static final Logger LOG = Logger.getLogger(ImportDivisions.class);

    private final Caller caller;
    private final DataSource dataSource;
    private final DivisionImports imports;
    private final SoundOutDivisions sounds;
    private final ImportSettings settings;
    private final ExecutorService inBackground =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "division-import"));

    ImportDivisions(
            Caller caller,
            DataSource dataSource,
            DivisionImports imports,
            SoundOutDivisions sounds,
            ImportSettings settings) {
        this.caller = caller;
        this.dataSource = dataSource;
        this.imports = imports;
        this.sounds = sounds;
        this.settings = settings;
    }

    void atEnd(@Observes ShutdownEvent end) {
        inBackground.shutdownNow();
    }

    /** Returns at once; the answer tells later what came of it. */
    public UUID begin(ImportDivisionsRequest request) {
        caller.require(settings.rootOrganisation(), Role.ORG_ADMIN);
        Path file = settings.directory().resolve(request.file());
        if (!Files.isReadable(file)) {
            throw new FieldRejected("file", "file-unknown");
        }
        UUID id = imports.begin(request.file());
        inBackground.execute(() -> load(id, file));
        return id;
    }

    private void load(UUID id, Path file) {
        try (Connection connection = dataSource.getConnection();
                InputStream stored = Files.newInputStream(file);
                InputStream rows = file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored) {
            imports.finish(id, DivisionFile.load(connection, rows));
            sounds.soundOut();
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warnf(e, "the import %s took nothing", id);
            imports.fail(
                    id,
                    e instanceof SQLException ? "the file does not have the four columns" : "the file cannot be read");
        }
    }
}
