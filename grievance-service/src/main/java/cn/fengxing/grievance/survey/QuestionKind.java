package cn.fengxing.grievance.survey;

/** How a question is answered; never in words. */
public enum QuestionKind {
    /** One of the options. */
    CHOICE,
    /** From 1 to 5. */
    SCALE
}
