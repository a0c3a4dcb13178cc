package cn.fengxing.kit.caller;

import java.util.UUID;

/** A role held at an organisation; in a token {@code "ROLE@organisationId"} in the claim {@code grants}. */
public record Grant(Role role, UUID organisationId) {

    /** @throws IllegalArgumentException if the text is not of that form */
    public static Grant parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("not ROLE@organisationId");
        }
        return new Grant(Role.valueOf(text.substring(0, at)), UUID.fromString(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return role + "@" + organisationId;
    }
}
