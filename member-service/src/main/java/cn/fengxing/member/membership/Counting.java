package cn.fengxing.member.membership;

/** What of a member is counted, and where. */
record Counting(String divisionCode, boolean living, boolean waiting) {

    static final Counting NOTHING = new Counting("", false, false);
}
