package cn.fengxing.member.development.course;

/** What a finished file holds. */
public enum Document {
    APPLICATION_LETTER("入党申请书", true),
    TALK_RECORD("谈话记录", false),
    ACTIVIST_REGISTER("入党积极分子培养考察登记表", false),
    AUTOBIOGRAPHY("自传", true),
    POLITICAL_REVIEW("政治审查材料", false),
    TRAINING_CERTIFICATE("集中培训结业证明", false),
    PRE_REVIEW_REPLY("预审意见", false),
    APPLICATION_FORM("入党志愿书", true),
    BRANCH_RESOLUTION("支部大会决议", false),
    PROBATION_REGISTER("预备党员考察登记表", false),
    FULL_MEMBER_LETTER("转正申请书", true),
    FULL_RESOLUTION("转正决议", false);

    private final String chinese;
    private final boolean ofApplicant;

    Document(String chinese, boolean ofApplicant) {
        this.chinese = chinese;
        this.ofApplicant = ofApplicant;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether the applicant has written it; the others tell what third persons said, and are the organisation's alone. */
    public boolean ofApplicant() {
        return ofApplicant;
    }
}
