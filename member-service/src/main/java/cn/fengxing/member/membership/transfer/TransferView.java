package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.version.Versioned;
import cn.fengxing.member.membership.placement.ReturnReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as both branches read it.
 *
 * @param fromId null when the member comes from a branch outside this tree
 * @param toId null when the member goes to one
 * @param outside the branch outside this tree to which the member goes
 * @param dueAt when the next step must be done
 * @param reference of the national system, in which the formal transfer happens
 */
@Schema(example = """
                {"id":"2f0c9d4e-1a52-4b6d-8f55-6f3f1f0f2c11","memberId":"5b0e9a34-6f0e-4c8e-9d3c-0a4a5d6c7e81",
                "fromId":"01932f6a-7c00-7000-8000-0000000000a1","toId":"01932f6a-7c00-7000-8000-0000000000a2",
                "state":"PROPOSED","proposedAt":"2026-11-24T08:30:00Z","dueAt":"2026-12-08T08:30:00Z","decidedAt":null,
                "reason":null,"reference":null,"effectiveOn":null,"version":0}""")
public record TransferView(
        UUID id,
        UUID memberId,
        @Nullable UUID fromId,
        @Nullable UUID toId,
        @Nullable OutsideBranch outside,
        TransferState state,
        Instant proposedAt,
        @Nullable Instant dueAt,
        @Nullable Instant decidedAt,
        @Nullable ReturnReason reason,
        @Schema(maxLength = 40) @Nullable String reference,
        @Nullable LocalDate effectiveOn,
        long version)
        implements Versioned {}
