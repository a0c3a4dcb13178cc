package cn.fengxing.grievance.tie;

import java.util.UUID;

/** Told inside the service, in the transaction of the declaration. */
public record TieDeclared(UUID personId) {}
