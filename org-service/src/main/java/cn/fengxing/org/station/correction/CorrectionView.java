package cn.fengxing.org.station.correction;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A correction, without who proposed it and at what time of the day.
 *
 * @param reason why it was refused
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000007c1","stationId":"01932f6a-7c00-7000-8000-0000000005a1",
                "proposal":{"floor":2,"facilities":["WATER","PHONE_CHARGING","TOILET"]},"status":"PROPOSED",
                "proposedOn":"2026-11-24","version":0}""")
public record CorrectionView(
        UUID id,
        UUID stationId,
        Proposal proposal,
        CorrectionStatus status,
        @Schema(maxLength = 200) @Nullable String reason,
        LocalDate proposedOn,
        long version)
        implements Versioned {}
