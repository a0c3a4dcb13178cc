package cn.fengxing.grievance.hazard;

import java.io.Serializable;
import java.util.UUID;

/** Which step of which hazard. */
public record HazardStepKey(UUID hazardId, int step) implements Serializable {}
