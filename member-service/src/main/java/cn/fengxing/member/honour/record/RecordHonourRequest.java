package cn.fengxing.member.honour.record;

import cn.fengxing.member.consent.ConsentGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An honour with its source.
 *
 * @param source who gave it, and the document that says so
 */
@Schema(example = """
                {"title":"省劳动模范","level":"PROVINCE","source":"省人民政府，辽政发〔2025〕12号","givenOn":"2025-04-28",
                "consent":{"purpose":"HONOUR","textVersion":"2026-12"}}""")
public record RecordHonourRequest(
        @NotBlank @Size(max = 60) String title,
        @NotNull HonourLevel level,
        @NotBlank @Size(max = 120) String source,
        @NotNull LocalDate givenOn,
        @NotNull @Valid ConsentGiven consent) {}
