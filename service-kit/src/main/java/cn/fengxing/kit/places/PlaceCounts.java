package cn.fengxing.kit.places;

/** How full it is. */
public record PlaceCounts(int capacity, int taken, int waiting) {}
