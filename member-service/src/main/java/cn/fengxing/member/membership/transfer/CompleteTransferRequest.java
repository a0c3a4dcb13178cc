package cn.fengxing.member.membership.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the national system says: its reference, and the day from which the member belongs there. */
@Schema(example = """
        {"reference":"LN-2026-210102-004317","effectiveOn":"2026-12-01"}""")
public record CompleteTransferRequest(
        @NotNull @Pattern(regexp = "^[0-9A-Za-z-]{4,40}$") String reference,
        @NotNull LocalDate effectiveOn) {}
