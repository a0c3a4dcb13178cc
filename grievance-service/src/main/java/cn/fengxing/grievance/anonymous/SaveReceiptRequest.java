package cn.fengxing.grievance.anonymous;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the receipt ends, read from where it was written down. */
@Schema(example = """
                {"lastDigits":"4827"}""")
public record SaveReceiptRequest(
        @Schema(description = "回执末四位") @NotNull @Pattern(regexp = "\\d{4}")
        String lastDigits) {}
