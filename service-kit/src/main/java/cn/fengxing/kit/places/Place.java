package cn.fengxing.kit.places;

import java.util.UUID;

/**
 * One sign-up.
 *
 * @param subjectId of what it is for
 * @param number from 1, in the order of signing up; tells those who run it apart without telling them who it is
 */
public record Place(UUID id, UUID subjectId, int number, PlaceState state) {}
