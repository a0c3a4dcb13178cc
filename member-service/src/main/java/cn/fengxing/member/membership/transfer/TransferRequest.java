package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.problem.FieldRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to belong where.
 *
 * @param toId a branch of this tree, or
 * @param outside one outside it
 */
@Schema(example = """
                {"memberId":"5b0e9a34-6f0e-4c8e-9d3c-0a4a5d6c7e81","toId":"01932f6a-7c00-7000-8000-0000000000a2"}""")
public record TransferRequest(
        @NotNull UUID memberId,
        @Nullable UUID toId,
        @Nullable @Valid OutsideBranch outside) {

    /** @throws FieldRejected unless there is one and not both */
    void requireOneTarget() {
        if ((toId == null) == (outside == null)) {
            throw new FieldRejected("toId", toId == null ? "required" : "only-one-target");
        }
    }
}
