package cn.fengxing.org.checklist.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day as a member unit. */
@Schema(example = "{\"lastDay\":\"2026-12-31\"}")
public record ReleaseUnitRequest(@NotNull LocalDate lastDay) {}
