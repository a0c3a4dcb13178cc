package cn.fengxing.org.census.imports;

import cn.fengxing.kit.time.Today;
import cn.fengxing.org.census.headcount.WorkforceRows;
import cn.fengxing.org.census.rows.CompanyRows;
import cn.fengxing.org.census.rows.Places;
import cn.fengxing.org.census.rows.RowKind;
import cn.fengxing.org.census.rows.Scope;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the files of imports as the lists that they are. */
@Singleton
class ImportLists {

    private final ImportFiles files;
    private final CompanyRows companies;
    private final WorkforceRows workforce;
    private final Places.Reader places;
    private final Clock clock;
    private final int chunk;

    ImportLists(
            ImportFiles files,
            CompanyRows companies,
            WorkforceRows workforce,
            Places.Reader places,
            Clock clock,
            @ConfigProperty(name = "fengxing.census.chunk", defaultValue = "2000") int chunk) {
        this.files = files;
        this.companies = companies;
        this.workforce = workforce;
        this.places = places;
        this.clock = clock;
        this.chunk = chunk;
    }

    private RowKind kind(ImportTask task) {
        return switch (task.kind()) {
            case COMPANIES -> companies;
            case WORKFORCE -> workforce;
        };
    }

    /**
     * Looks through all of the file first, so that one that makes no sense further down is refused before anything is taken.
     *
     * @param counted is told the number of rows
     */
    OpenList open(ImportTask task, LongConsumer counted) throws IOException {
        Path file = files.copy(task.id());
        try {
            RowKind kind = kind(task);
            counted.accept(OpenList.count(file, kind.columns()));
            ImportTask.Area area = task.area();
            LocalDate today = Today.by(clock);
            Scope scope = new Scope(
                    task.id(), area.divisionCode(), area.industries(), places.within(area.divisionCode()), today);
            long from = task.mode() == ImportMode.VALID_ROWS ? task.rowsDone() : 0;
            return OpenList.open(file, kind, scope, chunk, from);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    void forget(UUID importId) {
        files.forget(importId);
    }
}
