package cn.fengxing.grievance.knownperson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as far as routing needs to know.
 *
 * @param branchId the contact branch, if it is known, not dissolved, and no company's own
 */
public record KnownPerson(
        UUID id,
        @Nullable UUID platformId,
        @Nullable UUID partnerId,
        @Nullable String divisionCode,
        @Nullable UUID branchId) {

    /** Whom nothing is known about yet: the event of a registration may come after the first case. */
    static KnownPerson unknown(UUID id) {
        return new KnownPerson(id, null, null, null, null);
    }

    /** Somebody who files without saying who it is. */
    public static KnownPerson nobody() {
        return unknown(new UUID(0, 0));
    }

    /** The same, as if no branch looked after them. */
    public KnownPerson withoutBranch() {
        return new KnownPerson(id, platformId, partnerId, divisionCode, null);
    }
}
