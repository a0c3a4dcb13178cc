package cn.fengxing.member.claim;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether it is true. */
@Schema(example = """
        {"answer":"CONFIRMED"}""")
public record ClaimRequest(@NotNull ClaimAnswer answer) {}
