package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.knownperson.KnownPerson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who files, as far as the case is to know.
 *
 * @param known where the worker works and belongs
 * @param account by which the case is found among the worker's own; null for an anonymous one
 * @param told whether the branch is told who it is
 */
record Filer(KnownPerson known, @Nullable UUID account, boolean told) {

    static Filer signedIn(KnownPerson known, boolean underPseudonym) {
        return new Filer(known, known.id(), !underPseudonym);
    }

    static Filer anonymous() {
        return new Filer(KnownPerson.nobody(), null, false);
    }

    /** For a worker who does not want the own branch to have it. */
    Filer pastOwnBranch() {
        return new Filer(known.withoutBranch(), account, told);
    }
}
