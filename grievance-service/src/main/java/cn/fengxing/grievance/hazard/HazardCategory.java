package cn.fengxing.grievance.hazard;

/** Things and places that can be dangerous. There is no category for persons, on purpose. */
public enum HazardCategory {
    ROAD_DAMAGE,
    MANHOLE_COVER,
    TRAFFIC_LIGHT,
    STREET_LIGHT,
    BLOCKED_LANE,
    FIRE_EXIT_BLOCKED,
    LOOSE_CABLE,
    CHARGING_FIRE_RISK,
    FLOODING,
    ICE_AND_SNOW,
    FALLING_OBJECT,
    OTHER_PLACE
}
