package cn.fengxing.member.branchlife;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was scanned from the screen. */
@Schema(example = """
        {"scan":"FENGXING:BRANCH_ACTIVITY:01932F6A-7C00-7000-8000-0000000000F1:40281936"}""")
public record BranchSignInRequest(
        @NotNull @Size(min = 8, max = 120) String scan) {}
