package cn.fengxing.org.organisation;

/** How a branch came together. */
public enum BranchForm {
    /** 单独组建: one company's own. */
    STANDALONE,
    /** 片区联建: several companies of one area. */
    AREA_JOINT,
    /** 行业共建: several companies of one industry. */
    INDUSTRY_JOINT,
    /** 流动党员党支部. */
    MOBILE;

    public boolean joint() {
        return this == AREA_JOINT || this == INDUSTRY_JOINT;
    }
}
