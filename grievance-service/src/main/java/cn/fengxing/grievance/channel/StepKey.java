package cn.fengxing.grievance.channel;

import java.io.Serializable;
import java.util.UUID;

/** One step of one case. */
public record StepKey(UUID grievanceId, int step) implements Serializable {}
