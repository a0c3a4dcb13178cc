package cn.fengxing.member.honour.letter;

import java.util.List;

/** What a letter says, by kind. */
public enum LetterKind {
    PIONEER_RIDER("XFQS", "荣誉证书", "党员先锋骑手", "经研究，决定授予您“党员先锋骑手”称号。", "特发此证，以资鼓励。"),
    ADVISER_APPOINTMENT("DJZD", "聘书", "党建工作指导员", "兹聘请您为党建工作指导员。", "此聘。");

    private final String prefix;
    private final String title;
    private final String honour;
    private final String decision;
    private final String closing;

    LetterKind(String prefix, String title, String honour, String decision, String closing) {
        this.prefix = prefix;
        this.title = title;
        this.honour = honour;
        this.decision = decision;
        this.closing = closing;
    }

    /** Of its numbers. */
    public String prefix() {
        return prefix;
    }

    /** At the head of the sheet. */
    public String title() {
        return title;
    }

    /** What its holder is called. */
    public String honour() {
        return honour;
    }

    public String closing() {
        return closing;
    }

    /** A deed comes before the decision that follows from it, a duty after the appointment to it. */
    public List<String> paragraphs(String citation) {
        return this == PIONEER_RIDER ? List.of(citation + decision) : List.of(decision + citation);
    }
}
