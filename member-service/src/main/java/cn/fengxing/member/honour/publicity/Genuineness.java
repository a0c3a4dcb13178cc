package cn.fengxing.member.honour.publicity;

/** What a genuine sheet is worth today. */
public enum Genuineness {
    VALID("有效"),
    REVOKED("已撤销"),
    /** The holder has left, or gave it back. */
    CANCELLED("已注销");

    private final String chinese;

    Genuineness(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
