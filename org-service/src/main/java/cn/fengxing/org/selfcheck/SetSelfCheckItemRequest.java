package cn.fengxing.org.selfcheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of a year.
 *
 * @param needsEvidence whether a branch that meets it has to say by what that can be seen
 */
@Schema(example = """
                {"divisionCode":"210000000000","year":2026,"title":"每月开展一次主题党日","points":10,"needsEvidence":true}""")
public record SetSelfCheckItemRequest(
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @NotNull @Min(2000) @Max(2999) Integer year,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1) @Max(100) Integer points,
        @NotNull Boolean needsEvidence) {}
