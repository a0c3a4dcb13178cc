package cn.fengxing.org.selfcheck;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of an item. */
@Schema(example = """
        {"itemId":"019ab4ef-0000-7000-8000-000000000e01","met":false}""")
public record RecheckItemRequest(
        @NotNull UUID itemId, @NotNull Boolean met) {}
