package cn.fengxing.org.census.duplicate;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the two entries were found to be. */
@Schema(example = """
        {"decision":"SAME"}""")
public record DecideDuplicateRequest(@NotNull Decision decision) {}
