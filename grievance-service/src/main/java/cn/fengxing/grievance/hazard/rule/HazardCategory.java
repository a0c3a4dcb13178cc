package cn.fengxing.grievance.hazard.rule;

import static cn.fengxing.grievance.hazard.rule.Severity.HIGH;
import static cn.fengxing.grievance.hazard.rule.Severity.NORMAL;
import static cn.fengxing.grievance.hazard.rule.Severity.URGENT;

/** Things and places that can be dangerous. There is no category for persons, on purpose. */
public enum HazardCategory {
    ROAD_DAMAGE(HIGH, "道路破损、塌陷", "Damaged road", Need.POSITION),
    MANHOLE_COVER(URGENT, "井盖缺失或破损", "Manhole cover missing or broken", Need.POSITION),
    TRAFFIC_LIGHT(HIGH, "信号灯、标志标线故障", "Traffic light or sign out of order", Need.POSITION),
    STREET_LIGHT(NORMAL, "路灯不亮", "Street light out", Need.POSITION),
    BLOCKED_LANE(NORMAL, "非机动车道、盲道被占", "Cycle lane or tactile paving blocked", Need.BOTH),
    GUARDRAIL(NORMAL, "护栏、扶手损坏", "Guard rail or handrail damaged", Need.POSITION),
    FIRE_EXIT_BLOCKED(HIGH, "消防通道、安全出口堵塞", "Fire lane or exit blocked", Need.PHOTO),
    LOOSE_CABLE(URGENT, "线缆垂落、带电裸露", "Cable hanging or bare", Need.POSITION),
    CHARGING_FIRE_RISK(HIGH, "电动车违规充电、充电设施隐患", "Charging that may start a fire", Need.NEITHER),
    GAS_OR_WATER_LEAK(URGENT, "燃气、供热、供水管道泄漏", "Gas, heating or water pipe leaking", Need.POSITION),
    FLOODING(URGENT, "积水、内涝", "Flooding", Need.POSITION),
    ICE_AND_SNOW(HIGH, "结冰、积雪", "Ice and snow", Need.POSITION),
    FALLING_OBJECT(URGENT, "高空坠物、广告牌松动", "Something may fall from above", Need.POSITION),
    CONSTRUCTION_SITE(HIGH, "施工围挡、沟槽隐患", "Unsafe construction site", Need.POSITION),
    OTHER_PLACE(NORMAL, "其他物或地点的隐患", "Another dangerous thing or place", Need.BOTH);

    private enum Need {
        POSITION,
        PHOTO,
        BOTH,
        NEITHER
    }

    private final Severity severity;
    private final String chinese;
    private final String english;
    private final Need need;

    HazardCategory(Severity severity, String chinese, String english, Need need) {
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
        this.need = need;
    }

    public Severity severity() {
        return severity;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** Without a picture nobody could tell what is meant. */
    public boolean needsPhoto() {
        return need == Need.PHOTO || need == Need.BOTH;
    }

    /** What lies indoors, where a telephone does not know its position, is found by its words. */
    public boolean needsPosition() {
        return need == Need.POSITION || need == Need.BOTH;
    }
}
