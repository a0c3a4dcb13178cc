package cn.fengxing.member.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of the text that was shown. */
@Schema(example = """
        {"textVersion":"2026-01"}""")
public record ConsentRequest(
        @NotNull @Pattern(regexp = "^[0-9A-Za-z.-]{1,20}$") String textVersion) {}
