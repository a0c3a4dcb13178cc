package cn.fengxing.org.divisionimport;

import cn.fengxing.org.division.ImportReport;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import under way, or what came of it.
 *
 * @param failure why nothing was taken
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000f9","file":"divisions-china.csv.gz","startedAt":"2026-05-01T02:30:00Z",
                "finishedAt":"2026-05-01T02:30:21Z","failure":null,"report":{"rows":665276,"added":647023,"unchanged":18248,"different":0,
                "differentCodes":[],"refused":0,"orphanCodes":[],"duplicates":[]}}""")
public record DivisionImportView(
        UUID id,
        @Schema(maxLength = 60) String file,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Schema(maxLength = 200) @Nullable String failure,
        @Nullable ImportReport report) {}
