package cn.fengxing.grievance.handler;

import java.util.UUID;

/** Told inside the service, in the transaction that names or releases somebody. */
public record HandlersChanged(UUID grievanceId) {}
