package cn.fengxing.grievance.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason shown to the worker */
@Schema(example = """
                {"number":"LN-2026-000123-7","reason":"核查承办人被投诉的情况。"}""")
public record VisitRequest(
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 500) String reason) {}
