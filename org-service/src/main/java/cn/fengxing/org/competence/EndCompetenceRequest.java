package cn.fengxing.org.competence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a rule. */
@Schema(example = "{\"lastDay\":\"2027-12-31\"}")
public record EndCompetenceRequest(@NotNull LocalDate lastDay) {}
