package cn.fengxing.grievance.reading;

import java.util.UUID;

/** The organisation that owes the next step. */
public record OwnerView(UUID id, String name) {}
