package cn.fengxing.member.membership;

import java.time.Instant;

/**
 * When a member who is on a work list from now on must have a branch, and when the committee is reminded of it.
 *
 * @param now as exact as the database keeps it
 */
public record PlacementClock(Instant now, Instant remindAt, Instant placeBy) {}
