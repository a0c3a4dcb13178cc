package cn.fengxing.member.adviser;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links in the database: who is linked is sealed, found by a keyed hash, and counted by division. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AdviserLinks implements PanacheRepositoryBase<AdviserLink, UUID> {

    static final String LINKED = "workers-linked";
    private static final String WORKER = "linked-worker";

    private final PersonalData personalData;
    private final Rollups rollups;
    private final Clock clock;
    private final int silentDays;

    AdviserLinks(
            PersonalData personalData,
            Rollups rollups,
            Clock clock,
            @ConfigProperty(name = "fengxing.members.silent-days", defaultValue = "30") int silentDays) {
        this.personalData = personalData;
        this.rollups = rollups;
        this.clock = clock;
        this.silentDays = silentDays;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Today.by(clock);
    }

    /** @throws cn.fengxing.kit.problem.Rejected 409 when they are linked already */
    AdviserLink link(AdviserAppointment appointment, UUID personId, String divisionCode) {
        AdviserLink link = new AdviserLink(UUID.randomUUID(), appointment.id(), divisionCode, today());
        link.tieTo(index(personId), personalData.seal(link.id(), WORKER, personId.toString()));
        persistAndFlush(link);
        rollups.add(LINKED, today(), Rollups.key(divisionCode), 1);
        return link;
    }

    void log(AdviserLink link, LogContactRequest request) {
        link.contacted(request.on(), today());
        getEntityManager()
                .createNativeQuery("INSERT INTO adviser_contact VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Ids.next())
                .setParameter(2, link.id())
                .setParameter(3, request.way().name())
                .setParameter(4, request.topic().name())
                .setParameter(5, request.on())
                .executeUpdate();
    }

    void end(AdviserLink link) {
        link.end(today());
        rollups.add(LINKED, today(), Rollups.key(link.divisionCode()), -1);
    }

    /** Ends and forgets: the sealed worker is unreadable from here on. */
    void forget(UUID personId) {
        for (AdviserLink link : of(personId)) {
            end(link);
            personalData.erase(link.id());
        }
    }

    /** The same person under another id; one link of an adviser to a person is enough. */
    boolean retie(AdviserLink link, UUID personId) {
        boolean linked =
                of(personId).stream().anyMatch(other -> other.appointmentId().equals(link.appointmentId()));
        if (!linked) {
            link.tieTo(index(personId), personalData.seal(link.id(), WORKER, personId.toString()));
            flush();
        }
        return !linked;
    }

    List<AdviserLink> of(UUID personId) {
        return list("workerIndex = ?1 order by linkedOn desc", (Object) index(personId));
    }

    /** The latest first. */
    List<AdviserLink> of(UUID personId, LinkPlace after, int limit) {
        return find(
                        "workerIndex = ?1 and (linkedOn < ?2 or linkedOn = ?2 and id > ?3) order by linkedOn desc, id",
                        index(personId),
                        after.linkedOn(),
                        after.id())
                .range(0, limit - 1)
                .list();
    }

    /** @param silentOnly those for whom {@link #silent} holds */
    List<AdviserLink> openOf(UUID appointmentId, boolean silentOnly, UUID after, int limit) {
        LocalDate heardBefore = silentOnly ? today().minusDays(silentDays) : LocalDate.of(9999, 12, 31);
        return find(
                        "appointmentId = ?1 and endedOn is null and id > ?2 and coalesce(lastContactOn, linkedOn) < ?3 order by id",
                        appointmentId,
                        after,
                        heardBefore)
                .range(0, limit - 1)
                .list();
    }

    List<AdviserLink> openOf(UUID appointmentId) {
        return list("appointmentId = ?1 and endedOn is null order by id", appointmentId);
    }

    Optional<AdviserLink> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    boolean isOf(AdviserLink link, UUID personId) {
        return Arrays.equals(link.workerIndex(), index(personId));
    }

    boolean silent(AdviserLink link) {
        return link.silent(today(), silentDays);
    }

    /** @param toAdviser whether the adviser reads it, who knows the worker */
    LinkView view(AdviserLink link, AdviserAppointment appointment, boolean toAdviser) {
        UUID worker = toAdviser
                ? personalData
                        .open(link.id(), WORKER, link.worker())
                        .map(UUID::fromString)
                        .orElse(null)
                : null;
        return link.view(worker, appointment, silent(link));
    }

    private byte[] index(UUID personId) {
        return personalData.blindIndex(WORKER, personId.toString());
    }
}
