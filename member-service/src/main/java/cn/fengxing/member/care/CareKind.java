package cn.fengxing.member.care;

/** What a programme gives. */
public enum CareKind {
    HEALTH_CHECK(true),
    CLINIC(true),
    COUNSELLING(true),
    LEGAL_ADVICE(false),
    TRAINING(false),
    GIFT_PACK(false),
    COOLING_PACK(false);

    private final boolean health;

    CareKind(boolean health) {
        this.health = health;
    }

    /** Whether having come says something of a person's health; it takes a consent of its own then. */
    public boolean health() {
        return health;
    }

    /** Whether there is something to hand out. */
    public boolean packs() {
        return this == GIFT_PACK || this == COOLING_PACK;
    }

    /** Under what name people are hashed for it, so that nobody can match who needed help with who got a gift. */
    public String holderField() {
        return health ? "care-health" : "care";
    }
}
