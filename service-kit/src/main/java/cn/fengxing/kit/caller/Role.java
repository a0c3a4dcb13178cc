package cn.fengxing.kit.caller;

/** The roles of the field; each is held at an organisation. */
public enum Role {
    WORKER,
    MEMBER,
    BRANCH_SECRETARY,
    ADVISER,
    ORG_ADMIN,
    PLATFORM_OFFICER,
    REGULATOR,
    DASHBOARD,
    STATION_KEEPER,
    SHOPKEEPER,
    COMMUNITY_WORKER,
    DUTY_OFFICER,
    AUDITOR,
    PLATFORM_SYSTEM
}
