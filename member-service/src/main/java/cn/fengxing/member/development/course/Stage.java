package cn.fengxing.member.development.course;

/** The five stages (《中国共产党发展党员工作细则》). */
public enum Stage {
    APPLICANT("申请入党"),
    ACTIVIST("入党积极分子"),
    TARGET("发展对象"),
    PROBATIONARY("预备党员"),
    FULL("正式党员");

    private final String chinese;

    Stage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
