package cn.fengxing.member.roster;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list and how far it is. It says how many rows were well formed, and nothing of the people in them.
 *
 * @param failure why the file as a whole was refused
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-000000000e01","companyId":"01932f6a-7c00-7000-8000-0000000000c1",
                "scope":"FULL","mode":"VALID_ROWS","legalBasis":"CONTRACT","basisReference":"配送服务协议第八条",
                "state":"DONE","createdAt":"2026-12-01T02:00:00Z","finishedAt":"2026-12-01T02:00:04Z","failure":null,
                "rowsDone":1200,"rowsRefused":3}""")
public record RosterView(
        UUID id,
        UUID companyId,
        RosterScope scope,
        RosterMode mode,
        LegalBasis legalBasis,
        @Schema(maxLength = 200) String basisReference,
        RosterState state,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Schema(maxLength = 40) @Nullable String failure,
        long rowsDone,
        long rowsRefused) {}
