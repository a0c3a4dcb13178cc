package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** At which organisations, for which hops, the caller handles cases. */
@ApplicationScoped
public class Seats {

    /** Who finds the right organisation for a case that lies at a committee. */
    public static final Set<Role> DISPATCHERS = Set.of(Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.COMMUNITY_WORKER);

    private static final Set<Role> HANDLERS = handlers();

    private final Caller caller;
    private final OrganisationTree tree;
    private final Admission admission;
    private final Visits visits;
    private final EntityManager entities;

    Seats(Caller caller, OrganisationTree tree, Admission admission, Visits visits, EntityManager entities) {
        this.caller = caller;
        this.tree = tree;
        this.admission = admission;
        this.visits = visits;
        this.entities = entities;
    }

    /**
     * One desk that the caller sits at.
     *
     * @param heldAt where the role is held, which for a company's officers may be an office of the company
     */
    public record Seat(UUID heldAt, UUID organisationId, Hop hop, boolean unrouted) {

        public boolean isAt(UUID asked) {
            return asked.equals(heldAt) || asked.equals(organisationId);
        }
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 without a token, 403 when the caller handles no cases anywhere */
    public void requireAny() {
        caller.requireAny(HANDLERS.toArray(Role[]::new));
    }

    /** As what the caller has the case open where it lies now; empty for whoever has not, is tied to the company, or not named for it. */
    Optional<Seated> in(Grievance grievance) {
        if (!caller.signedIn()) {
            return Optional.empty(); // a receipt opens its own case and no other
        }
        return handling(grievance).filter(seated -> admission.admits(grievance)).or(() -> visits.inForce(grievance));
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 without a token, 403 for whoever supervises nobody */
    public void requireSupervisor() {
        caller.requireAny(Role.REGULATOR, Role.ORG_ADMIN);
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 without a token, 403 for whoever acts for no department */
    public void requireDepartment() {
        caller.requireAny(Role.REGULATOR);
    }

    /** The departments that the caller acts for. */
    public Set<UUID> departments() {
        return open(Set.of(Role.REGULATOR));
    }

    /** The departments and committees at which late cases of those below are listed for the caller. */
    public Set<UUID> supervisors() {
        return open(Set.of(Role.REGULATOR, Role.ORG_ADMIN));
    }

    private Set<UUID> open(Set<Role> roles) {
        Set<UUID> held = organisationsOf(roles);
        held.removeIf(id -> !isOpen(id));
        return held;
    }

    /** As what the caller would have the case at that desk; empty for whoever would not, or is tied to the company. */
    Optional<Seated> above(Desk desk, Grievance grievance) {
        if (desk.unrouted() || !isOpen(desk.organisationId()) || admission.isTiedTo(grievance)) {
            return Optional.empty();
        }
        return grant(desk.organisationId(), desk.hop().handlers(), Actor.SUPERVISOR);
    }

    private Optional<Seated> handling(Grievance grievance) {
        boolean dispatches = grievance.stay().unrouted();
        Set<Role> roles = dispatches ? DISPATCHERS : grievance.hop().handlers();
        Set<UUID> held = organisationsOf(roles);
        UUID owner = grievance.ownerId();
        UUID seat = held.contains(owner) && isOpen(owner)
                ? owner
                : grievance.stay().isAtCompany() ? partyOf(held).get(owner) : null;
        return grant(seat, roles, dispatches ? Actor.DISPATCHER : Actor.HANDLER);
    }

    private Optional<Seated> grant(@Nullable UUID seat, Set<Role> roles, Actor as) {
        return caller.grants().stream()
                .filter(grant -> grant.organisationId().equals(seat) && roles.contains(grant.role()))
                .map(grant -> new Seated(grant.organisationId(), grant.role(), as, null))
                .findFirst();
    }

    /** For a list, whose condition is {@link Admission#ADMITS}. */
    public Query bindAdmission(Query query) {
        return admission.bind(query);
    }

    /** For a list, whose condition is {@link Admission#UNTIED}. */
    public Query bindTies(Query query) {
        return admission.bindTies(query);
    }

    /** Whether the caller is kept away from the case where it does not lie at the company itself. */
    public boolean isTiedTo(Grievance grievance) {
        return admission.isTiedTo(grievance);
    }

    /** Every desk of the caller. */
    public Set<Seat> all() {
        Set<Seat> seats = new LinkedHashSet<>();
        for (Hop hop : Hop.values()) {
            Set<UUID> held = organisationsOf(hop.handlers());
            held.forEach(id -> seats.add(new Seat(id, id, hop, false)));
            if (hop.isCompany()) {
                partyOf(held).forEach((party, company) -> seats.add(new Seat(company, party, hop, false)));
            }
            organisationsOf(DISPATCHERS).forEach(id -> seats.add(new Seat(id, id, hop, true)));
        }
        seats.removeIf(seat -> !isOpen(seat.organisationId()));
        return seats;
    }

    private Set<UUID> organisationsOf(Collection<Role> roles) {
        Set<UUID> held = new LinkedHashSet<>();
        for (Grant grant : caller.grants()) {
            if (roles.contains(grant.role())) {
                held.add(grant.organisationId());
            }
        }
        return held;
    }

    /** Nothing is handled in the name of an organisation that no longer exists. */
    private boolean isOpen(UUID organisationId) {
        return tree.find(organisationId).filter(place -> !place.dissolved()).isPresent();
    }

    /** The Party organisations that own a company's cases, each with the company whose officers answer for it. */
    private Map<UUID, UUID> partyOf(Set<UUID> companies) {
        Map<UUID, UUID> party = new LinkedHashMap<>();
        if (companies.isEmpty()) {
            return party;
        }
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, serves_company_id FROM known_organisation
                         WHERE serves_company_id IN (?1) AND line = 'PARTY' AND NOT dissolved""", Tuple.class)
                .setParameter(1, companies)
                .getResultList();
        rows.stream().map(Tuple.class::cast).forEach(row -> party.put(row.get(0, UUID.class), row.get(1, UUID.class)));
        return party;
    }

    private static Set<Role> handlers() {
        Set<Role> roles = EnumSet.copyOf(DISPATCHERS);
        for (Hop hop : Hop.values()) {
            roles.addAll(hop.handlers());
        }
        return roles;
    }
}
