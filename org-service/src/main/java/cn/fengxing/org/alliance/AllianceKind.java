package cn.fengxing.org.alliance;

import cn.fengxing.org.division.DivisionLevel;

/** The three forms in which neighbours join. */
public enum AllianceKind {
    /** 党建联合体, of any area. */
    ALLIANCE,
    /** 街道大工委. */
    STREET_COMMITTEE,
    /** 社区大党委. */
    COMMUNITY_COMMITTEE;

    /** A street's committee is a street's business, a community's one a community's. */
    boolean fits(DivisionLevel level) {
        return switch (this) {
            case ALLIANCE -> true;
            case STREET_COMMITTEE -> level == DivisionLevel.TOWNSHIP;
            case COMMUNITY_COMMITTEE -> level == DivisionLevel.VILLAGE;
        };
    }
}
