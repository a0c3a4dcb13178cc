package cn.fengxing.grievance.handler;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.tie.DeclaredTies;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Who is named for which case, during the stay that it is at. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Handlers {

    /** A duty desk hands over by shifts, and a company answers as a whole. */
    private static final Set<Hop> NAMED = EnumSet.of(Hop.BRANCH, Hop.REGULATOR, Hop.SUPERIOR_REGULATOR);

    /** Whether {@code :handler} may handle the case {@code g}, as far as others are named for it. */
    public static final String ADMIT = """
            (g.unrouted OR g.hop NOT IN ('BRANCH', 'REGULATOR', 'SUPERIOR_REGULATOR')
             OR coalesce((SELECT bool_or(h.person_id = :handler) FROM case_handler h
                           WHERE h.stay_id = g.alias_id AND h.released_at IS NULL), true))""";

    private final EntityManager entities;
    private final DeclaredTies ties;
    private final Clock clock;
    private final Event<HandlersChanged> changes;

    Handlers(EntityManager entities, DeclaredTies ties, Clock clock, Event<HandlersChanged> changes) {
        this.entities = entities;
        this.ties = ties;
        this.clock = clock;
        this.changes = changes;
    }

    /** Whether the case is one that has named handlers where it lies. */
    public static boolean areNamedFor(Grievance grievance) {
        return NAMED.contains(grievance.hop()) && !grievance.stay().unrouted();
    }

    public boolean admit(Grievance grievance, UUID person) {
        if (!areNamedFor(grievance)) {
            return true;
        }
        List<UUID> named = of(grievance);
        return named.isEmpty() || named.contains(person);
    }

    /** Of the present stay, in the order in which they were named; empty while anybody with the role may open the case. */
    public List<UUID> of(Grievance grievance) {
        List<?> found = entities.createNativeQuery(
                        "SELECT person_id FROM case_handler WHERE stay_id = ?1 AND released_at IS NULL ORDER BY id",
                        UUID.class)
                .setParameter(1, grievance.stay().aliasId())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    public void name(Grievance grievance, UUID person, UUID by) {
        entities.createNativeQuery("""
                        INSERT INTO case_handler (id, grievance_id, stay_id, person_id, named_by, named_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                        ON CONFLICT (stay_id, person_id) WHERE released_at IS NULL DO NOTHING""")
                .setParameter(1, Ids.next())
                .setParameter(2, grievance.id())
                .setParameter(3, grievance.stay().aliasId())
                .setParameter(4, person)
                .setParameter(5, by)
                .setParameter(6, clock.instant())
                .executeUpdate();
        if (!grievance.hop().knowsWorker()) {
            changes.fire(new HandlersChanged(grievance.id()));
        }
    }

    public void release(Grievance grievance, UUID person) {
        release(
                "h.stay_id = :stay AND h.person_id = :person",
                query -> query.setParameter("stay", grievance.stay().aliasId()).setParameter("person", person));
    }

    /** From all cases that the organisation has now: the person has lost a role there. */
    void releaseAt(UUID organisationId, UUID person) {
        release(
                "h.person_id = :person AND g.owner_id = :owner",
                query -> query.setParameter("person", person).setParameter("owner", organisationId));
    }

    /** From all cases that a tie keeps the person away from. */
    void releaseTied(UUID person) {
        release("h.person_id = :tiedPerson AND " + DeclaredTies.BIND, query -> ties.bind(query, person));
    }

    private void release(String condition, UnaryOperator<Query> binding) {
        Query query =
                entities.createNativeQuery("""
                        UPDATE case_handler h SET released_at = :now FROM grievance g
                         WHERE h.released_at IS NULL AND g.alias_id = h.stay_id AND %s
                        RETURNING h.grievance_id""".formatted(condition), UUID.class).setParameter("now", clock.instant());
        List<?> released = binding.apply(query).getResultList();
        released.forEach(id -> changes.fire(new HandlersChanged((UUID) id)));
    }
}
