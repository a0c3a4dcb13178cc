package cn.fengxing.grievance.tie;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is tied to a company; not in which way.
 *
 * @param untilDate last day, in Shanghai; null while it holds
 * @param recordedAtId the organisation whose administrator recorded it; null for a declaration of one's own
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1b20","personId":"019ab4ef-0000-7000-8000-000000000071",
                 "companyId":"019ab4ef-0000-7000-8000-000000000031","fromDate":"2026-11-24","version":0}""")
public record TieView(
        UUID id,
        UUID personId,
        UUID companyId,
        LocalDate fromDate,
        @Nullable LocalDate untilDate,
        @Nullable UUID recordedAtId,
        long version)
        implements Versioned {}
