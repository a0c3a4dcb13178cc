package cn.fengxing.org.census;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The ledger in the database. */
@ApplicationScoped
public class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, UUID> {

    private final Caller caller;

    LedgerEntries(Caller caller) {
        this.caller = caller;
    }

    /** Locked, so that what is counted of it is what it becomes. */
    public LedgerEntry held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblems::notFound);
    }

    /**
     * @throws cn.fengxing.kit.problem.Rejected 401, 403 or 404, as {@link Caller#require}
     */
    public LedgerEntry heldWithin(UUID id, Role... roles) {
        caller.requireAny(roles);
        LedgerEntry entry = held(id);
        caller.require(entry.place(), roles);
        return entry;
    }
}
