package cn.fengxing.org.organisation;

/** What a company does, or what a regulator is competent for. */
public enum Industry {
    COURIER,
    FOOD_DELIVERY,
    RIDE_HAILING,
    TRUCKING,
    LIVESTREAM
}
