package cn.fengxing.member.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published text that the person agreed to. */
@Schema(example = """
        {"purpose":"REGISTRATION","textVersion":"2026-01"}""")
public record ConsentGiven(
        @NotNull Purpose purpose,

        @NotNull @Pattern(regexp = "^[0-9A-Za-z.-]{1,20}$") String textVersion) {}
