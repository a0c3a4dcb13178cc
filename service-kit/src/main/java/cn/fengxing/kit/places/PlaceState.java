package cn.fengxing.kit.places;

/** What became of a sign-up. */
public enum PlaceState {
    HELD,
    WAITING,
    /** By the person, or because what it was for is not held. */
    GIVEN_UP
}
