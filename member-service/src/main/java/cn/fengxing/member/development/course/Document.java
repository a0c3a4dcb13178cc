package cn.fengxing.member.development.course;

/** What a finished file holds. */
public enum Document {
    APPLICATION_LETTER("入党申请书"),
    TALK_RECORD("谈话记录"),
    ACTIVIST_REGISTER("入党积极分子培养考察登记表"),
    AUTOBIOGRAPHY("自传"),
    POLITICAL_REVIEW("政治审查材料"),
    TRAINING_CERTIFICATE("集中培训结业证明"),
    PRE_REVIEW_REPLY("预审意见"),
    APPLICATION_FORM("入党志愿书"),
    BRANCH_RESOLUTION("支部大会决议"),
    PROBATION_REGISTER("预备党员考察登记表"),
    FULL_MEMBER_LETTER("转正申请书"),
    FULL_RESOLUTION("转正决议");

    private final String chinese;

    Document(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
