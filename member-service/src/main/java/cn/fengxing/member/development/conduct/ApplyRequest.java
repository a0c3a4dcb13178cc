package cn.fengxing.member.development.conduct;

import cn.fengxing.member.consent.ConsentGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application to join.
 *
 * @param mobile whether the applicant works or lives away from the place of household registration
 */
@Schema(example = """
        {"birthDate":"1998-05-06","mobile":true,"consent":{"purpose":"DEVELOPMENT","textVersion":"2026-12"}}""")
public record ApplyRequest(
        @NotNull LocalDate birthDate,
        @NotNull Boolean mobile,
        @NotNull @Valid ConsentGiven consent) {}
