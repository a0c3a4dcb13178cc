package cn.fengxing.grievance.knownstation;

import java.util.UUID;

/** @param organisationId who runs it */
public record KnownStation(UUID id, String name, UUID organisationId, String divisionCode) {}
