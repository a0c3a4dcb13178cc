package cn.fengxing.org.alliance.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What events tell of an agreed matter.
 *
 * @param state OPEN, DONE or DROPPED
 */
public record MatterFacts(UUID matterId, UUID allianceId, UUID ownerId, LocalDate dueOn, String state) {}
