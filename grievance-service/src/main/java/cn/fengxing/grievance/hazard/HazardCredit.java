package cn.fengxing.grievance.hazard;

import java.util.UUID;

/**
 * Whom a verified hazard earns points.
 *
 * @param first whether it was the first report, by which the hazard became known
 */
public record HazardCredit(UUID reportId, UUID personId, boolean first) {}
