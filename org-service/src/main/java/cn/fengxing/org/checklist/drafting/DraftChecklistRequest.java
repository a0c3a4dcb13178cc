package cn.fengxing.org.checklist.drafting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose checklist, and of which year. */
@Schema(example = """
        {"organisationId":"01932f6a-7c00-7000-8000-0000000000d3","year":2026}""")
public record DraftChecklistRequest(
        @NotNull UUID organisationId,
        @NotNull @Min(2000) @Max(2100) Integer year) {}
