package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens a case for whoever may have it open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseAccess {

    /** Purpose of who only looks. */
    public static final String OPEN = "open-case";

    private final Grievances grievances;
    private final OwnCases ownCases;
    private final Seats seats;
    private final AuditTrail audit;

    CaseAccess(Grievances grievances, OwnCases ownCases, Seats seats, AuditTrail audit) {
        this.grievances = grievances;
        this.ownCases = ownCases;
        this.seats = seats;
        this.audit = audit;
    }

    /** A case, and what the caller is to it. */
    public record Opened(Grievance grievance, Standing standing) {}

    /**
     * Whoever opens somebody else's case is on record. A worker's own opening is not: the record would tie the worker to the case.
     *
     * @param purpose verb in kebab-case, for the audit trail
     * @throws Rejected 401, or 404 for a case that is not the caller's
     */
    public Opened open(UUID id, String purpose) {
        OwnCases.Asking me = ownCases.asking();
        Grievance grievance = grievances.findByEitherId(id).orElseThrow(CommonProblems::notFound);
        return opened(grievance, standing(grievance, id, me), purpose);
    }

    /** For what belongs to a case and has an id of its own, so that nobody needs to know the case's. */
    public Opened openBehind(UUID grievanceId, String purpose) {
        OwnCases.Asking me = ownCases.asking();
        Grievance grievance = grievances.findByIdOptional(grievanceId).orElseThrow(CommonProblems::notFound);
        UUID knownAs = me.owns(grievance) ? grievanceId : idAtOwner(grievance);
        return opened(grievance, standing(grievance, knownAs, me), purpose);
    }

    private Opened opened(Grievance grievance, Standing standing, String purpose) {
        if (standing != Standing.WORKER) {
            audit.record(purpose, "grievance", grievance.id().toString(), null);
        }
        return new Opened(grievance, standing);
    }

    /** For a change by the worker who filed the case, who saw the version that the tag names. */
    public Grievance forWorker(UUID id, @Nullable String ifMatch) {
        Opened opened = open(id, OPEN);
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return unchanged(opened, ifMatch);
    }

    /** For an action by whoever handles the case at its owner, who goes on record with it. Nobody handles a case of their own. */
    public Grievance forHandler(UUID id, @Nullable String ifMatch, Action action) {
        seats.requireAny();
        Opened opened = open(id, action.name().toLowerCase(Locale.ROOT) + "-case");
        if (opened.standing() == Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return unchanged(opened, ifMatch);
    }

    /** For whoever talks about the case: the worker and the handlers of its owner, not a committee in search of one. */
    public Opened openToSpeak(UUID id, String purpose) {
        Opened opened = open(id, purpose);
        if (opened.standing() == Standing.DISPATCHER) {
            throw CommonProblems.notFound();
        }
        return opened;
    }

    /** For what its present owner keeps to itself. */
    public Grievance forOwner(UUID id, String purpose) {
        seats.requireAny();
        Opened opened = open(id, purpose);
        if (opened.standing() == Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return opened.grievance();
    }

    /**
     * For taking a case over from the department below; to anybody else it does not exist.
     *
     * @param superior the desk that the case would come to
     */
    public Grievance forSupervisor(UUID id, @Nullable String ifMatch, Function<Grievance, Desk> superior) {
        seats.requireDepartment();
        OwnCases.Asking asking = ownCases.asking();
        Grievance grievance = grievances
                .findByIdOptional(id)
                .filter(found -> found.hop() == Hop.REGULATOR
                        && !asking.owns(found)
                        && seats.mayTakeTo(superior.apply(found), found))
                .orElseThrow(CommonProblems::notFound);
        audit.record("supervise-case", "grievance", id.toString(), null);
        EntityTags.requireMatch(ifMatch, grievance.version());
        return grievance;
    }

    private static Grievance unchanged(Opened opened, @Nullable String ifMatch) {
        EntityTags.requireMatch(ifMatch, opened.grievance().version());
        return opened.grievance();
    }

    private Standing standing(Grievance grievance, UUID knownAs, OwnCases.Asking me) {
        if (me.owns(grievance) && knownAs.equals(grievance.id())) {
            return Standing.WORKER;
        }
        boolean namedRightly = knownAs.equals(idAtOwner(grievance));
        boolean hidden = grievance.stay().isHiddenFromCompany();
        if (!namedRightly || hidden || me.owns(grievance)) {
            throw CommonProblems.notFound();
        }
        if (seats.actorIn(grievance).orElseThrow(CommonProblems::notFound) == Actor.DISPATCHER) {
            return Standing.DISPATCHER;
        }
        if (grievance.hop().isCompany()) {
            return Standing.COMPANY;
        }
        return grievance.hop().knowsWorker() ? Standing.CONFIDANT : Standing.AUTHORITY;
    }

    /** A company knows a case by an id of its own, which leads nowhere else. */
    public static UUID idAtOwner(Grievance grievance) {
        return grievance.stay().isAtCompany() ? grievance.stay().aliasId() : grievance.id();
    }
}
