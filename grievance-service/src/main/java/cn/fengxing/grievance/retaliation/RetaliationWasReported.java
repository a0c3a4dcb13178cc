package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Grievance;
import java.time.Instant;

/**
 * Told inside the service, in the transaction of the report, for whoever counts.
 *
 * @param first of the case
 */
public record RetaliationWasReported(Grievance grievance, Instant at, boolean first) {}
