package cn.fengxing.member.consent;

/** What personal data is collected for; each takes a consent of its own. */
public enum Purpose {
    /** The phone: to sign in, to be answered, to be called back. Without it there is no account. */
    REGISTRATION,
    /** The name, so that the branch knows how to address the person. Optional. */
    NAME,
    /** That the person is a Party member, to be placed in a branch and included in its activities. Optional. */
    MEMBERSHIP(true),
    /** That the member shows it, where the member says. Optional, and nobody sees who does not. */
    SHOW_IDENTITY(true);

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
