package cn.fengxing.member.consent;

import cn.fengxing.member.holding.Label;

/** What personal data is collected for; each takes a consent of its own, to a text that a migration publishes. */
public enum Purpose {
    /** The phone: to sign in, to be answered, to be called back. Without it there is no account. */
    @Label("登记")
    REGISTRATION,
    /** The name, so that the branch knows how to address the person. Optional. */
    @Label("姓名")
    NAME,
    /** That the person is a Party member, to be placed in a branch and included in its activities. Optional. */
    @Label("党员身份")
    MEMBERSHIP(true),
    /** Letters and honours, which show the name and mostly that the person is a Party member. Optional. */
    @Label("荣誉")
    HONOUR(true),
    /** The pioneer wall, which everybody sees. Optional. */
    @Label("先锋墙")
    PIONEER_WALL(true),
    /** The application to join the Party and the file that it opens. Optional. */
    @Label("申请入党")
    DEVELOPMENT(true),
    /** That the member shows it, where the member says. Optional, and nobody sees who does not. */
    @Label("亮身份")
    SHOW_IDENTITY(true),
    /** That the person signs up for health checks, clinics and counselling. Optional. */
    @Label("体检、义诊和心理咨询")
    HEALTH(true);

    private final boolean sensitive;

    Purpose() {
        this(false);
    }

    Purpose(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /** Whether having agreed tells by itself what nobody else should know of a person; then no row names the person. */
    boolean sensitive() {
        return sensitive;
    }
}
