package cn.fengxing.grievance.channel;

import cn.fengxing.kit.outbox.Outbox;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The cases. Whatever happens to one is written with its timeline and its event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Grievances implements PanacheRepositoryBase<Grievance, UUID> {

    private final Outbox outbox;
    private final Event<CaseChanged> changes;

    Grievances(Outbox outbox, Event<CaseChanged> changes) {
        this.outbox = outbox;
        this.changes = changes;
    }

    /** Told inside the service, in the transaction of the change. */
    public record CaseChanged(Grievance grievance, Change change) {}

    public void add(Grievance.Filed filed) {
        persist(filed.grievance());
        record(filed.grievance(), filed.change());
    }

    public void record(Grievance grievance, Change change) {
        recordAll(List.of(new CaseChanged(grievance, change)));
    }

    /**
     * Many at once, so that statements go out in batches. The case first: who comes too late is to fail at its version, and
     * not at an entry that is there already.
     */
    public void recordAll(List<CaseChanged> all) {
        flush();
        all.forEach(each -> write(each.change()));
        flush();
        all.forEach(each -> publish(each.grievance(), each.change()));
    }

    private void write(Change change) {
        if (change.entry() != null) {
            getEntityManager().persist(change.entry());
        }
    }

    /** After the flush, which raised the version. */
    private void publish(Grievance grievance, Change change) {
        outbox.publish(change.event(), grievance.version());
        changes.fire(new CaseChanged(grievance, change));
    }

    /** By the case's own id, or by the one that its present owner knows it by. */
    public Optional<Grievance> findByEitherId(UUID id) {
        return findByIdOptional(id).or(() -> find("stay.aliasId", id).firstResultOptional());
    }

    public List<Grievance> findFiledBy(byte[] worker) {
        return list("filing.filer", (Object) worker);
    }

    public Optional<Instant> earliestAlarm() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(clock.alarmAt) from Grievance where clock.alarmAt is not null", Instant.class)
                .getSingleResult());
    }

    /** Cases whose clock rings, locked for this transaction; those that another replica holds are left to it. */
    public List<UUID> claimRinging(Instant now, int limit) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "SELECT id FROM grievance WHERE alarm_at <= ?1 ORDER BY alarm_at LIMIT ?2 FOR UPDATE SKIP LOCKED",
                        UUID.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    public List<Grievance> load(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by clock.alarmAt", ids);
    }

    /** Cases with a date that was counted by a calendar which ended before that day, locked for this transaction. */
    public List<UUID> claimProvisional(LocalDate publishedUntil, Collection<UUID> except, int limit) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT id FROM grievance
                         WHERE least(provisional_after, paused_provisional_after) < ?1
                           AND id <> ALL(CAST(string_to_array(?2, ',') AS uuid[]))
                         LIMIT ?3 FOR UPDATE SKIP LOCKED""", UUID.class)
                .setParameter(1, publishedUntil)
                .setParameter(2, except.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter(3, limit)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Also a case that cannot be read, as it was written by a later version of this service. */
    public void ringAgainAt(UUID id, Instant later) {
        getEntityManager()
                .createNativeQuery("UPDATE grievance SET alarm_at = ?2 WHERE id = ?1 AND alarm_at IS NOT NULL")
                .setParameter(1, id)
                .setParameter(2, later)
                .executeUpdate();
    }
}
