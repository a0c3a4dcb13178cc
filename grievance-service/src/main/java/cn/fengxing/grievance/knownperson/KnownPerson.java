package cn.fengxing.grievance.knownperson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as far as routing needs to know.
 *
 * @param branchServesCompanyId the company that the contact branch belongs to, if it is a company's own
 * @param branchOpen whether the contact branch is known and not dissolved
 */
public record KnownPerson(
        UUID id,
        @Nullable UUID platformId,
        @Nullable String divisionCode,
        @Nullable UUID contactBranchId,
        boolean branchOpen,
        @Nullable UUID branchServesCompanyId) {

    /** Whom nothing is known about yet: the event of a registration may come after the first case. */
    static KnownPerson unknown(UUID id) {
        return new KnownPerson(id, null, null, null, false, null);
    }
}
