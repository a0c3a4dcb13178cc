package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
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
    private final OpeningRecord openings;

    CaseAccess(Grievances grievances, OwnCases ownCases, Seats seats, OpeningRecord openings) {
        this.grievances = grievances;
        this.ownCases = ownCases;
        this.seats = seats;
        this.openings = openings;
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
        return opened(grievance, id, me, purpose);
    }

    /** For what belongs to a case and has an id of its own, so that nobody needs to know the case's. */
    public Opened openBehind(UUID grievanceId, String purpose) {
        OwnCases.Asking me = ownCases.asking();
        Grievance grievance = grievances.findByIdOptional(grievanceId).orElseThrow(CommonProblems::notFound);
        return opened(grievance, me.owns(grievance) ? grievanceId : idAtOwner(grievance), me, purpose);
    }

    private Opened opened(Grievance grievance, UUID knownAs, OwnCases.Asking me, String purpose) {
        if (me.owns(grievance)) {
            requireOwnName(grievance, knownAs);
            return new Opened(grievance, Standing.WORKER);
        }
        Seated seated = seats.in(grievance)
                .filter(each -> !grievance.stay().isHiddenFromCompany() || each.isVisit())
                .filter(each -> knownAs.equals(each.isVisit() ? grievance.id() : idAtOwner(grievance)))
                .orElseThrow(CommonProblems::notFound);
        openings.keep(grievance, seated, purpose);
        return new Opened(grievance, standing(grievance, seated));
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
        if (opened.standing() == Standing.WORKER || opened.standing() == Standing.VISITOR) {
            throw CommonProblems.notFound();
        }
        return unchanged(opened, ifMatch);
    }

    /** For whoever talks about the case: the worker and the handlers of its owner, not a committee in search of one. */
    public Opened openToSpeak(UUID id, String purpose) {
        Opened opened = open(id, purpose);
        if (opened.standing() == Standing.DISPATCHER || opened.standing() == Standing.VISITOR) {
            throw CommonProblems.notFound();
        }
        return opened;
    }

    /** For what its present owner keeps to itself. */
    public Grievance forOwner(UUID id, String purpose) {
        seats.requireAny();
        Opened opened = open(id, purpose);
        if (opened.standing() == Standing.WORKER || opened.standing() == Standing.VISITOR) {
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
                .filter(found -> found.hop() == Hop.REGULATOR && !asking.owns(found))
                .orElseThrow(CommonProblems::notFound);
        Seated seated = seats.above(superior.apply(grievance), grievance).orElseThrow(CommonProblems::notFound);
        openings.keep(grievance, seated, "supervise-case");
        EntityTags.requireMatch(ifMatch, grievance.version());
        return grievance;
    }

    private static Grievance unchanged(Opened opened, @Nullable String ifMatch) {
        EntityTags.requireMatch(ifMatch, opened.grievance().version());
        return opened.grievance();
    }

    /** Nobody reads their own case by the name that its owner has for it. */
    private static void requireOwnName(Grievance grievance, UUID knownAs) {
        if (!knownAs.equals(grievance.id())) {
            throw CommonProblems.notFound();
        }
    }

    private static Standing standing(Grievance grievance, Seated seated) {
        if (seated.isVisit()) {
            return Standing.VISITOR;
        }
        if (seated.actor() == Actor.DISPATCHER) {
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
