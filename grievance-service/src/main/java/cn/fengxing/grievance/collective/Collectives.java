package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.tie.DeclaredTies;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The collective cases. Whoever changes who is in one, or answers it, holds its row; leaving holds the case's alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Collectives implements PanacheRepositoryBase<Collective, UUID> {

    /** By its own id, or by the one that the company knows it by. */
    public Optional<Collective> findByEitherId(UUID id, LockModeType lock) {
        return find("id = ?1 or aliasId = ?1", id).withLock(lock).firstResultOptional();
    }

    public Optional<Collective> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Collective> lockByCode(byte[] codeIndex) {
        return find("words.codeIndex", (Object) codeIndex)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What is to be formed there is formed by one at a time. */
    public void lockDesk(UUID ownerId, Likeness likeness) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) held")
                .setParameter(1, ownerId + "|" + likeness)
                .getSingleResult();
    }

    /** One of that kind that still may be joined. */
    public Optional<Collective> openAt(Hop hop, UUID ownerId, Likeness likeness) {
        return find(
                        "hop = ?1 and ownerId = ?2 and likeness.category = ?3 and likeness.platformId = ?4 "
                                + "and likeness.divisionCode = ?5 and answeredAt is null order by formedAt desc",
                        hop,
                        ownerId,
                        likeness.category(),
                        likeness.platformId(),
                        likeness.divisionCode())
                .firstResultOptional();
    }

    /** Every open case that stays, locked in the order of the ids: who leaves meanwhile comes before or after. */
    public List<Grievance> lockStaying(UUID collectiveId) {
        return getEntityManager()
                .createQuery(
                        "select g from Grievance g where g.stay.collectiveId = ?1 and g.status <> ?2 order by g.id",
                        Grievance.class)
                .setParameter(1, collectiveId)
                .setParameter(2, Status.CLOSED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public long countStaying(UUID collectiveId) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "SELECT count(*) FROM grievance WHERE collective_id = ?1 AND status <> 'CLOSED'")
                        .setParameter(1, collectiveId)
                        .getSingleResult())
                .longValue();
    }

    /** One case that stays, as its desk is told of it. */
    public record Staying(UUID id, Status status, Instant dueAt) {}

    /** Open cases that stay. */
    public List<Staying> staying(UUID collectiveId) {
        return getEntityManager()
                .createQuery(
                        "select new cn.fengxing.grievance.collective.Collectives$Staying(g.id, g.status, g.clock.dueAt) "
                                + "from Grievance g where g.stay.collectiveId = ?1 and g.status <> ?2 order by g.id",
                        Staying.class)
                .setParameter(1, collectiveId)
                .setParameter(2, Status.CLOSED)
                .getResultList();
    }

    /** Those at the desks that are not answered, in the order of the random ids. */
    public List<Collective> openAt(List<UUID> owners, UUID after, int limit) {
        return find("ownerId in ?1 and answeredAt is null and aliasId > ?2 order by aliasId", owners, after)
                .page(0, limit)
                .list();
    }

    /** @return those that had not been asked before */
    public List<UUID> invite(UUID collectiveId, List<UUID> grievanceIds) {
        return grievanceIds.stream()
                .filter(grievanceId -> getEntityManager()
                                .createNativeQuery(
                                        "INSERT INTO collective_invitation VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                                .setParameter(1, grievanceId)
                                .setParameter(2, collectiveId)
                                .executeUpdate()
                        == 1)
                .toList();
    }

    /** The collective case that the worker was asked to join and still may, where the case lies now. */
    public Optional<UUID> invitationOf(Grievance grievance) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        SELECT c.id FROM collective c JOIN collective_invitation i ON i.collective_id = c.id
                         WHERE i.grievance_id = ?1 AND c.owner_id = ?2 AND c.hop = ?3 AND c.answered_at IS NULL
                         ORDER BY c.formed_at DESC LIMIT 1""", UUID.class)
                .setParameter(1, grievance.id())
                .setParameter(2, grievance.ownerId())
                .setParameter(3, grievance.hop().name())
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    /** Whether one of the workers is the caller. */
    public boolean hasWorker(Collective collective, List<byte[]> me) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "SELECT EXISTS (SELECT FROM grievance g WHERE g.collective_id = :id AND g.filer IN (:me))",
                        Boolean.class)
                .setParameter("id", collective.id())
                .setParameter("me", me)
                .getSingleResult();
    }

    /**
     * Whether the caller is tied to one of the companies concerned.
     *
     * @param ties sets what {@link Admission#UNTIED} asks for
     */
    public boolean isTied(Collective collective, UnaryOperator<Query> ties) {
        Query query =
                getEntityManager().createNativeQuery("""
                        SELECT EXISTS (SELECT FROM known_organisation p WHERE p.id = :platform
                                          AND split_part(p.path, '/', 1) = ANY(string_to_array(:tied, ',')))
                            OR EXISTS (SELECT FROM grievance g WHERE g.collective_id = :id AND NOT %s)
                            OR EXISTS (SELECT FROM grievance g JOIN collective_invitation i ON i.grievance_id = g.id
                                        WHERE i.collective_id = :id AND %s)""".formatted(Admission.UNTIED, DeclaredTies.BIND), Boolean.class);
        return (Boolean) ties.apply(query)
                .setParameter("id", collective.id())
                .setParameter("platform", collective.likeness().platformId())
                .getSingleResult();
    }
}
