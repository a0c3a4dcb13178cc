package cn.fengxing.org.census.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One visit.
 *
 * @param divisionCode where the company was looked for
 * @param atAddress whether that was the address in the ledger
 */
@Schema(example = """
                {"visitedOn":"2026-11-24","divisionCode":"210102023000","atAddress":true,
                "verified":["OPERATION","WORKFORCE","MEMBERS"],"result":"CONFIRMED"}""")
public record RecordVisitRequest(
        @NotNull LocalDate visitedOn,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @NotNull Boolean atAddress,
        @NotNull @Size(max = 4) Set<@NotNull Aspect> verified,
        @NotNull VisitResult result) {}
