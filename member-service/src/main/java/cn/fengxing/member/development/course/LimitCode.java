package cn.fengxing.member.development.course;

/** What the table of limits has amounts for. */
public enum LimitCode {
    AGE_YEARS("年满18周岁"),
    TALK_MONTHS("收到申请后派人谈话的期限"),
    CONTACTS_MIN("培养联系人最少人数"),
    CONTACTS_MAX("培养联系人最多人数"),
    CULTIVATION_MONTHS("入党积极分子培养教育考察的时间"),
    REVIEW_MONTHS("考察的间隔"),
    INTRODUCERS("入党介绍人人数"),
    TRAINING_DAYS("集中培训的天数"),
    TRAINING_HOURS("集中培训的学时"),
    LEAVING_MONTHS("即将离开工作、学习单位的时间"),
    MEETING_MONTHS("预审合格后召开支部大会的期限"),
    APPROVAL_MONTHS("审批的期限"),
    APPROVAL_SPECIAL_MONTHS("特殊情况下审批的期限"),
    PROBATION_MONTHS("预备期"),
    EXTENSION_MIN_MONTHS("延长预备期的最短时间"),
    EXTENSION_MAX_MONTHS("延长预备期的最长时间"),
    FULL_APPROVAL_MONTHS("审批转正的期限");

    private final String chinese;

    LimitCode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
