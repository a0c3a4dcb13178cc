package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.access.Seats;
import cn.fengxing.grievance.access.Seats.Seat;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.collective.Collective;
import cn.fengxing.grievance.collective.Collectives;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a collective case for whoever handles it: as with a single case, nobody tied to a company of it, and nobody's own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CollectiveDesk {

    private final Collectives collectives;
    private final Statements statements;
    private final Seats seats;
    private final Caller caller;
    private final AuditTrail audit;

    CollectiveDesk(Collectives collectives, Statements statements, Seats seats, Caller caller, AuditTrail audit) {
        this.collectives = collectives;
        this.statements = statements;
        this.seats = seats;
        this.caller = caller;
        this.audit = audit;
    }

    Collective open(UUID id) {
        return at(id, LockModeType.NONE, "open-collective");
    }

    /** For an action on all who stay: who comes second waits, and then finds another version. */
    Collective open(UUID id, @Nullable String ifMatch, String purpose) {
        Collective collective = at(id, LockModeType.PESSIMISTIC_WRITE, purpose);
        EntityTags.requireMatch(ifMatch, collective.version());
        return collective;
    }

    /** The caller's desks at the organisation, or all; not those where cases wait for the right organisation. */
    List<Seat> desks(@Nullable UUID organisationId) {
        seats.requireAny();
        List<Seat> desks = seats.all().stream()
                .filter(seat -> organisationId == null || seat.isAt(organisationId))
                .toList();
        if (desks.isEmpty()) {
            throw CommonProblems.notFound();
        }
        return desks.stream().filter(seat -> !seat.unrouted()).toList();
    }

    List<byte[]> me() {
        return statements.filerIndexes(caller.personId());
    }

    /** Sets what {@link cn.fengxing.grievance.access.Admission#UNTIED} asks for. */
    Query bindTies(Query query) {
        return seats.bindTies(query);
    }

    private Collective at(UUID id, LockModeType lock, String purpose) {
        seats.requireAny();
        Collective collective = collectives.findByEitherId(id, lock).orElseThrow(CommonProblems::notFound);
        if (!id.equals(collective.idAtOwner()) || !mayOpen(collective)) {
            throw CommonProblems.notFound();
        }
        audit.record(purpose, "collective", collective.id().toString(), null);
        return collective;
    }

    /** Who sits at its desk, is tied to no company that it is about, and is none of its workers. */
    boolean mayOpen(Collective collective) {
        return sitsAt(collective.ownerId(), collective.hop())
                && !collectives.hasWorker(collective, me())
                && (collective.hop().isCompany() || !collectives.isTied(collective, seats::bindTies));
    }

    private boolean sitsAt(UUID organisationId, Hop hop) {
        return seats.all().stream()
                .anyMatch(seat -> !seat.unrouted()
                        && seat.hop() == hop
                        && seat.organisationId().equals(organisationId));
    }
}
