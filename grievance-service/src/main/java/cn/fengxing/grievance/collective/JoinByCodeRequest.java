package cn.fengxing.grievance.collective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that somebody in a collective case passed on, and what happened to oneself. */
@Schema(example = """
                {"code":"K7WM2PQ9XR4TBC3H","text":"我也是，当晚两单超时被扣24元。","summaryApproved":true}""")
public record JoinByCodeRequest(
        @NotNull @Pattern(regexp = "[2-9A-HJ-NP-Za-hj-np-z]{16}")
        String code,

        @Schema(description = "本人的情况，企业看不到") @NotBlank @Size(max = 4000)
        String text,

        @Schema(description = "同意企业看到集体诉求的统一摘要；集体诉求已到企业的，须同意方可加入") @NotNull
        Boolean summaryApproved) {}
