package cn.fengxing.grievance.knownperson;

import java.util.UUID;

/** Told inside the service, in the transaction that learns of the erasure. */
public record PersonErased(UUID personId) {}
