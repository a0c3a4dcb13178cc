package cn.fengxing.member.membership.placement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a branch does not take a member; a code, so that nothing about the person is written down. */
@Schema(example = """
        {"reason":"ANOTHER_BRANCH_NEARER"}""")
public record MemberReasonRequest(@NotNull ReturnReason reason) {}
