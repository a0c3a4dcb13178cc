package cn.fengxing.member.development.course;

import java.util.Optional;

/** What the table of limits has amounts for. */
public enum LimitCode {
    AGE_YEARS("年满18周岁", Bound.LEAST),
    TALK_MONTHS("收到申请后派人谈话的期限", Bound.MOST),
    CONTACTS_MIN("培养联系人最少人数", Bound.LEAST),
    CONTACTS_MAX("培养联系人最多人数", Bound.NATIONAL),
    CULTIVATION_MONTHS("入党积极分子培养教育考察的时间", Bound.LEAST),
    REVIEW_MONTHS("考察的间隔", Bound.MOST),
    INTRODUCERS("入党介绍人人数", Bound.NATIONAL),
    TRAINING_DAYS("集中培训的天数", Bound.LEAST),
    TRAINING_HOURS("集中培训的学时", Bound.LEAST),
    LEAVING_MONTHS("即将离开工作、学习单位的时间", Bound.LEAST),
    MEETING_MONTHS("预审合格后召开支部大会的期限", Bound.MOST),
    APPROVAL_MONTHS("审批的期限", Bound.MOST),
    APPROVAL_SPECIAL_MONTHS("特殊情况下审批的期限", Bound.MOST),
    PROBATION_MONTHS("预备期", Bound.NATIONAL),
    EXTENSION_MIN_MONTHS("延长预备期的最短时间", Bound.LEAST),
    EXTENSION_MAX_MONTHS("延长预备期的最长时间", Bound.NATIONAL),
    FULL_APPROVAL_MONTHS("审批转正的期限", Bound.MOST);

    private final String chinese;
    private final Bound bound;

    LimitCode(String chinese, Bound bound) {
        this.chinese = chinese;
        this.bound = bound;
    }

    /** Which way a limit is stricter. */
    private enum Bound {
        LEAST,
        MOST,
        /** Nobody may change it: the Party's constitution says it, or it is the upper end of another limit. */
        NATIONAL
    }

    /** Whether a division may add one of its own. */
    public boolean mayBeAdded() {
        return bound != Bound.NATIONAL;
    }

    /** The one that binds where a wider division and one in it have an amount each. */
    public int stricter(int wider, int nearer) {
        return switch (bound) {
            case LEAST -> Math.max(wider, nearer);
            case MOST -> Math.min(wider, nearer);
            case NATIONAL -> wider;
        };
    }

    /** The limit that this one must not go beyond; empty where there is none. */
    public Optional<LimitCode> ceiling() {
        return switch (this) {
            case CONTACTS_MIN -> Optional.of(CONTACTS_MAX);
            case EXTENSION_MIN_MONTHS -> Optional.of(EXTENSION_MAX_MONTHS);
            default -> Optional.empty();
        };
    }

    public String chinese() {
        return chinese;
    }
}
