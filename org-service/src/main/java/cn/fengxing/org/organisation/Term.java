package cn.fengxing.org.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The term of office of those who lead an organisation.
 *
 * @param years 3 for a branch and 5 for a committee where nothing is stated
 */
@Embeddable
@Schema(example = """
        {"electedOn":"2024-06-30","years":3}""")
public record Term(
        @Schema(description = "本届选举日期") @Column(name = "elected_on") @Nullable
        LocalDate electedOn,

        @Schema(description = "任期（年）") @Column(name = "term_years") @Min(1) @Max(5) @Nullable
        Integer years) {

    private static final int MONTHS_OF_NOTICE = 6;

    /** With the usual years where none are stated. */
    Term of(OrganisationType type) {
        return electedOn == null || years != null ? this : new Term(electedOn, type.usualTermYears());
    }

    @Nullable
    LocalDate reelectionDueOn() {
        return electedOn == null || years == null ? null : electedOn.plusYears(years);
    }

    static Optional<OrganisationWarning> warning(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null || dueOn.isAfter(today.plusMonths(MONTHS_OF_NOTICE))) {
            return Optional.empty();
        }
        return Optional.of(
                dueOn.isBefore(today) ? OrganisationWarning.REELECTION_OVERDUE : OrganisationWarning.REELECTION_SOON);
    }
}
