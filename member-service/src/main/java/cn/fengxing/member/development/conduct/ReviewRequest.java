package cn.fengxing.member.development.conduct;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A half-yearly review. */
@Schema(example = """
        {"doneOn":"2026-11-24"}""")
public record ReviewRequest(@NotNull LocalDate doneOn) {}
