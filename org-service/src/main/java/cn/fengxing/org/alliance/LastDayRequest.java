package cn.fengxing.org.alliance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a seat or of the whole alliance. */
@Schema(example = "{\"lastDay\":\"2026-12-31\"}")
public record LastDayRequest(@NotNull LocalDate lastDay) {}
