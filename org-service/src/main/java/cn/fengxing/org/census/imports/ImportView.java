package cn.fengxing.org.census.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An upload and how far it is.
 *
 * @param rowsTotal 0 until the file has been looked through
 * @param rowsPerSecond since the start
 * @param failure why the file is no such list, e.g. {@code columns-missing}
 */
@Schema(example = """
                {"id":"019ab4ef-0000-7000-8000-0000000000f1","kind":"COMPANIES","mode":"VALID_ROWS","state":"RUNNING",
                "divisionCode":"210102000000","bytes":18874368,"createdAt":"2026-11-25T01:30:00Z",
                "startedAt":"2026-11-25T01:30:01Z","rowsTotal":200000,"rowsDone":64000,"rowsPerSecond":9142,
                "counts":{"rowsNew":51230,"rowsSame":9011,"rowsChanged":2144,"possibleDuplicates":310,"refused":1305}}""")
public record ImportView(
        UUID id,
        ImportKind kind,
        ImportMode mode,
        ImportState state,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        long bytes,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long rowsTotal,
        long rowsDone,
        long rowsPerSecond,
        ImportCounts counts,
        @Schema(maxLength = 60) @Nullable String failure) {}
