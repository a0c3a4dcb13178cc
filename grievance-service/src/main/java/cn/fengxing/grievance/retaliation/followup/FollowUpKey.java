package cn.fengxing.grievance.retaliation.followup;

import java.io.Serializable;
import java.util.UUID;

/** One question about one case. */
public record FollowUpKey(UUID grievanceId, int days) implements Serializable {}
