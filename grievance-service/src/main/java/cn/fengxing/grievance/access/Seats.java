package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.table.Hop;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** At which organisations, for which hops, the caller handles cases. */
@ApplicationScoped
public class Seats {

    /** Who finds the right organisation for a case that lies at a committee. */
    private static final Set<Role> DISPATCHERS =
            EnumSet.of(Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.COMMUNITY_WORKER);

    private static final Set<Role> HANDLERS = handlers();

    private final Caller caller;
    private final OrganisationTree tree;
    private final EntityManager entities;

    Seats(Caller caller, OrganisationTree tree, EntityManager entities) {
        this.caller = caller;
        this.tree = tree;
        this.entities = entities;
    }

    /** One desk that the caller sits at. */
    public record Seat(UUID organisationId, Hop hop, boolean unrouted) {}

    /** @throws cn.fengxing.kit.problem.Rejected 401 without a token, 403 when the caller handles no cases anywhere */
    public void requireAny() {
        caller.requireAny(HANDLERS.toArray(Role[]::new));
    }

    /** Whether the caller handles the case where it lies now. */
    public boolean covers(Grievance grievance) {
        UUID owner = grievance.ownerId();
        Set<Role> roles =
                grievance.stay().unrouted() ? DISPATCHERS : grievance.hop().handlers();
        Set<UUID> held = organisationsOf(roles);
        return held.contains(owner) && isOpen(owner)
                || grievance.hop() == Hop.PLATFORM
                        && !held.isEmpty()
                        && partyOf(held).contains(owner);
    }

    /** Every desk of the caller. */
    public Set<Seat> all() {
        Set<Seat> seats = new LinkedHashSet<>();
        for (Hop hop : Hop.values()) {
            Set<UUID> held = organisationsOf(hop.handlers());
            held.forEach(id -> seats.add(new Seat(id, hop, false)));
            if (hop == Hop.PLATFORM && !held.isEmpty()) {
                partyOf(held).forEach(id -> seats.add(new Seat(id, hop, false)));
            }
            organisationsOf(DISPATCHERS).forEach(id -> seats.add(new Seat(id, hop, true)));
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

    /** A company's officers answer for its Party organisation, which owns its cases. */
    private Set<UUID> partyOf(Set<UUID> companies) {
        Set<UUID> party = new LinkedHashSet<>();
        entities.createNativeQuery("""
                        SELECT id FROM known_organisation
                         WHERE serves_company_id IN (?1) AND line = 'PARTY' AND NOT dissolved""", UUID.class)
                .setParameter(1, companies)
                .getResultList()
                .forEach(id -> party.add((UUID) id));
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
