package cn.fengxing.org.selfcheck;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a branch says of an item.
 *
 * @param evidence by what it can be seen, e.g. the number of a record; no names
 */
@Schema(example = """
        {"itemId":"019ab4ef-0000-7000-8000-000000000e01","met":true,"evidence":"主题党日记录 2026-01 至 2026-11"}""")
public record AnswerItemRequest(
        @NotNull UUID itemId,
        @NotNull Boolean met,
        @Size(min = 1, max = 500) @Nullable String evidence) {}
