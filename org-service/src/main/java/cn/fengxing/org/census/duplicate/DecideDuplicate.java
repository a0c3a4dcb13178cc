package cn.fengxing.org.census.duplicate;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.census.EntryStanding;
import cn.fengxing.org.census.Facts;
import cn.fengxing.org.census.LedgerEntries;
import cn.fengxing.org.census.LedgerEntry;
import cn.fengxing.org.census.ties.LedgerCovers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides whether a new entry is the older one, or takes the decision back. Needs the reach of both entries. */
@ApplicationScoped
public class DecideDuplicate {

    private static final Role[] DECIDERS = {Role.ORG_ADMIN, Role.REGULATOR};

    private final Duplicates duplicates;
    private final Both both;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    DecideDuplicate(Duplicates duplicates, Both both, Caller caller, AuditTrail audit, Clock clock) {
        this.duplicates = duplicates;
        this.both = both;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void decide(UUID pairId, @Nullable String ifMatch, Decision decision) {
        DuplicatePair pair = held(pairId, ifMatch);
        pair.decide(decision, caller.personId(), clock.instant());
        pair.keep(both.settle(pair, decision));
        audit.record("decide-duplicate", "duplicate-pair", pairId.toString(), decision.name());
        duplicates.flush();
    }

    @Transactional
    public void undo(UUID pairId, @Nullable String ifMatch) {
        DuplicatePair pair = held(pairId, ifMatch);
        both.reopen(pair, pair.reopen());
        audit.record("undo-duplicate", "duplicate-pair", pairId.toString(), "");
        duplicates.flush();
    }

    private DuplicatePair held(UUID pairId, @Nullable String ifMatch) {
        caller.requireAny(DECIDERS);
        DuplicatePair pair = duplicates.held(pairId);
        both.require(pair, DECIDERS);
        EntityTags.requireMatch(ifMatch, pair.version());
        return pair;
    }

    /** The two entries of a pair, always held in the same order, so that two who decide do not wait for each other in a circle. */
    @ApplicationScoped
    static class Both {

        private final LedgerEntries entries;
        private final LedgerCovers covers;

        Both(LedgerEntries entries, LedgerCovers covers) {
            this.entries = entries;
            this.covers = covers;
        }

        void require(DuplicatePair pair, Role... roles) {
            boolean inOrder = pair.entryId().compareTo(pair.otherId()) < 0;
            entries.heldWithin(inOrder ? pair.entryId() : pair.otherId(), roles);
            entries.heldWithin(inOrder ? pair.otherId() : pair.entryId(), roles);
        }

        Undo settle(DuplicatePair pair, Decision decision) {
            LedgerEntry entry = entries.held(pair.entryId());
            LedgerEntry other = entries.held(pair.otherId());
            if (other.standing() == EntryStanding.MERGED) {
                throw new DuplicateRejected.OtherIsMerged();
            }
            String statedCode = entry.creditCode();
            Facts before = other.facts();
            if (decision == Decision.SAME) {
                covers.changing(other, survivor -> covers.changing(entry, merged -> merged.mergeInto(survivor)));
            } else {
                covers.changing(entry, stood -> stood.stand(!pair.ofOneCode()));
            }
            return new Undo(statedCode, before, other.facts());
        }

        void reopen(DuplicatePair pair, Undo undo) {
            LedgerEntry entry = entries.held(pair.entryId());
            covers.changing(entries.held(pair.otherId()), other -> other.forget(undo.before(), undo.after()));
            covers.changing(entry, reopened -> reopened.reopen(undo.statedCode()));
        }
    }
}
