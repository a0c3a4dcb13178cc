package cn.fengxing.org.organisation;

import cn.fengxing.org.division.DivisionLevel;
import java.util.EnumSet;
import java.util.Set;

/** The lines of committees, and the levels of division at which each has one. */
public enum CommitteeLine {
    TERRITORIAL(EnumSet.allOf(DivisionLevel.class)),
    /** 互联网行业党委. */
    INTERNET(EnumSet.range(DivisionLevel.PROVINCE, DivisionLevel.COUNTY)),
    /** 交通运输行业党委; at the province it is the department's leading group. */
    TRANSPORT(EnumSet.allOf(DivisionLevel.class));

    private final Set<DivisionLevel> levels;

    CommitteeLine(Set<DivisionLevel> levels) {
        this.levels = levels;
    }

    public Set<DivisionLevel> levels() {
        return levels;
    }
}
