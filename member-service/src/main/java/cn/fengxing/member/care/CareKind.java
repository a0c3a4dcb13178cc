package cn.fengxing.member.care;

import cn.fengxing.member.holding.Label;

/** What a programme gives. */
public enum CareKind {
    @Label("体检")
    HEALTH_CHECK(true),
    @Label("义诊")
    CLINIC(true),
    @Label("心理咨询")
    COUNSELLING(true),
    @Label("法律咨询")
    LEGAL_ADVICE(false),
    @Label("培训")
    TRAINING(false),
    @Label("慰问包")
    GIFT_PACK(false),
    @Label("清凉包")
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
