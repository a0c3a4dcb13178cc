package cn.fengxing.member.adviser;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there was a contact; there is no place for words about anybody. */
@Schema(example = """
        {"way":"VISIT","topic":"TRAINING","on":"2026-01-20"}""")
public record LogContactRequest(
        @NotNull ContactWay way,
        @NotNull ContactTopic topic,
        @NotNull LocalDate on) {}
