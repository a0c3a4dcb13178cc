package cn.fengxing.member.membership.placement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The branch that is asked to take the member. */
@Schema(example = """
        {"branchId":"01932f6a-7c00-7000-8000-0000000000a1"}""")
public record PlaceMemberRequest(@NotNull UUID branchId) {}
