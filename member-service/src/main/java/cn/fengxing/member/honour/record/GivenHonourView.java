package cn.fengxing.member.honour.record;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An honour that others gave.
 *
 * @param confirmedOn when the branch had seen the document; null before
 */
@Schema(example = """
                {"id":"5b0f3c1e-8c3b-4d7a-9f55-3b1de8b0a111","title":"省劳动模范","level":"PROVINCE",
                "source":"省人民政府，辽政发〔2025〕12号","givenOn":"2025-04-28","confirmedOn":"2026-11-24"}""")
public record GivenHonourView(
        UUID id,
        @Schema(maxLength = 60) String title,
        HonourLevel level,
        @Schema(maxLength = 120) String source,
        LocalDate givenOn,
        @Nullable LocalDate confirmedOn) {}
