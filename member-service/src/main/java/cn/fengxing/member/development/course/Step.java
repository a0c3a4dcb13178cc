package cn.fengxing.member.development.course;

import static cn.fengxing.member.development.course.Document.ACTIVIST_REGISTER;
import static cn.fengxing.member.development.course.Document.APPLICATION_FORM;
import static cn.fengxing.member.development.course.Document.APPLICATION_LETTER;
import static cn.fengxing.member.development.course.Document.AUTOBIOGRAPHY;
import static cn.fengxing.member.development.course.Document.BRANCH_RESOLUTION;
import static cn.fengxing.member.development.course.Document.FULL_MEMBER_LETTER;
import static cn.fengxing.member.development.course.Document.FULL_RESOLUTION;
import static cn.fengxing.member.development.course.Document.POLITICAL_REVIEW;
import static cn.fengxing.member.development.course.Document.PRE_REVIEW_REPLY;
import static cn.fengxing.member.development.course.Document.PROBATION_REGISTER;
import static cn.fengxing.member.development.course.Document.TALK_RECORD;
import static cn.fengxing.member.development.course.Document.TRAINING_CERTIFICATE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The twenty-five steps, in their order. */
public enum Step {
    APPLICATION("递交入党申请书", Stage.APPLICANT, StepBy.APPLICANT, APPLICATION_LETTER),
    TALK("党组织派人谈话", Stage.APPLICANT, StepBy.BRANCH, TALK_RECORD),
    ACTIVIST_CHOSEN("推荐和确定入党积极分子", Stage.ACTIVIST, StepBy.BRANCH),
    ACTIVIST_FILED("入党积极分子报上级党委备案", Stage.ACTIVIST, StepBy.COMMITTEE),
    CONTACTS_NAMED("指定培养联系人", Stage.ACTIVIST, StepBy.BRANCH),
    CULTIVATION("培养教育考察", Stage.ACTIVIST, StepBy.BRANCH, ACTIVIST_REGISTER),
    TARGET_CHOSEN("确定发展对象", Stage.TARGET, StepBy.BRANCH),
    TARGET_FILED("发展对象报上级党委备案", Stage.TARGET, StepBy.COMMITTEE),
    INTRODUCERS_NAMED("确定入党介绍人", Stage.TARGET, StepBy.BRANCH),
    POLITICAL_REVIEW_DONE("进行政治审查", Stage.TARGET, StepBy.BRANCH, AUTOBIOGRAPHY, POLITICAL_REVIEW),
    TRAINING("开展集中培训", Stage.TARGET, StepBy.BRANCH, TRAINING_CERTIFICATE),
    BRANCH_REVIEW("支部委员会审查", Stage.TARGET, StepBy.BRANCH),
    PRE_REVIEW("上级党委预审", Stage.TARGET, StepBy.COMMITTEE, PRE_REVIEW_REPLY),
    FORM_FILLED("填写入党志愿书", Stage.TARGET, StepBy.BRANCH, APPLICATION_FORM),
    BRANCH_MEETING("支部大会讨论", Stage.TARGET, StepBy.BRANCH, BRANCH_RESOLUTION),
    COMMITTEE_TALK("上级党委派人谈话", Stage.TARGET, StepBy.COMMITTEE),
    APPROVAL("上级党委审批", Stage.PROBATIONARY, StepBy.COMMITTEE),
    APPROVAL_FILED("报再上一级党委组织部门备案", Stage.PROBATIONARY, StepBy.COMMITTEE),
    ASSIGNED("编入党支部和党小组", Stage.PROBATIONARY, StepBy.BRANCH),
    OATH("入党宣誓", Stage.PROBATIONARY, StepBy.BRANCH),
    PROBATION("继续教育考察", Stage.PROBATIONARY, StepBy.BRANCH, PROBATION_REGISTER),
    FULL_APPLICATION("提出转正申请", Stage.PROBATIONARY, StepBy.BRANCH, FULL_MEMBER_LETTER),
    FULL_MEETING("支部大会讨论转正", Stage.PROBATIONARY, StepBy.BRANCH, FULL_RESOLUTION),
    FULL_APPROVAL("上级党委审批转正", Stage.FULL, StepBy.COMMITTEE),
    ARCHIVED("材料归档", Stage.FULL, StepBy.COMMITTEE);

    private final String chinese;
    private final Stage stage;
    private final StepBy by;
    private final List<Document> documents;

    Step(String chinese, Stage stage, StepBy by, Document... documents) {
        this.chinese = chinese;
        this.stage = stage;
        this.by = by;
        this.documents = List.of(documents);
    }

    public String chinese() {
        return chinese;
    }

    /** Where somebody stands who has done it. */
    public Stage stage() {
        return stage;
    }

    public StepBy by() {
        return by;
    }

    /** Due with the step. */
    public List<Document> documents() {
        return documents;
    }

    /** The step with which the document is due. */
    public static Step askingFor(Document document) {
        return Arrays.stream(values())
                .filter(step -> step.documents.contains(document))
                .findFirst()
                .orElseThrow();
    }

    /** Empty after the last. */
    public Optional<Step> next() {
        return this == ARCHIVED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
