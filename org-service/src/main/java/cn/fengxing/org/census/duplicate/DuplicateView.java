package cn.fengxing.org.census.duplicate;

import cn.fengxing.kit.version.Versioned;
import cn.fengxing.org.census.LedgerEntryView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that may be one.
 *
 * @param entry the one that came later
 * @param nameSimilarity 0 to 1
 */
@Schema(example = """
                {"id":"019ab4ef-0000-7000-8000-0000000000d1","reason":"NEAR_NAME_AND_ADDRESS",
                "nameSimilarity":0.72,"addressSimilarity":1.0,"version":0}""")
public record DuplicateView(
        UUID id,
        DuplicateReason reason,
        @Schema(minimum = "0", maximum = "1") double nameSimilarity,
        @Schema(minimum = "0", maximum = "1") double addressSimilarity,
        @Nullable Decision decision,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        LedgerEntryView entry,
        LedgerEntryView other,
        long version)
        implements Versioned {}
