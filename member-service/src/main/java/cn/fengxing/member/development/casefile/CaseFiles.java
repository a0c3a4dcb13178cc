package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.personal.PersonalData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Files in the database: seals whose they are, and finds them by a keyed hash. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private static final String APPLICANT = "development-applicant";
    private static final String CONTENT = "development-content";

    private final PersonalData personalData;
    private final ObjectMapper json;

    CaseFiles(PersonalData personalData, ObjectMapper json) {
        this.personalData = personalData;
        this.json = json;
    }

    public void seal(CaseFile file, FileContent content) {
        try {
            byte[] sealed = personalData.seal(file.id(), CONTENT, json.writeValueAsString(content));
            file.tieTo(indexOf(content.personId()), sealed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that cannot be written", e);
        }
    }

    public FileContent content(CaseFile file) {
        String text = personalData.open(file.id(), CONTENT, file.content()).orElseThrow();
        try {
            return json.readValue(text, FileContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed file that cannot be read");
        }
    }

    public void fetchKeys(List<CaseFile> files) {
        personalData.fetch(files.stream().map(CaseFile::id).toList());
    }

    public Optional<CaseFile> of(UUID personId) {
        return find("applicantIndex", (Object) indexOf(personId)).firstResultOptional();
    }

    /** With those of accounts that were merged into this one and stayed, as it had one of its own. */
    public List<CaseFile> ofAllAccounts(UUID personId) {
        return Stream.concat(Stream.of(personId), mergedInto(personId))
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<UUID> mergedInto(UUID personId) {
        List<?> ids = getEntityManager()
                .createNativeQuery("SELECT id FROM person WHERE merged_into = ?1", UUID.class)
                .setParameter(1, personId)
                .getResultList();
        return ids.stream().map(UUID.class::cast);
    }

    public Optional<CaseFile> lockedOf(UUID personId) {
        return find("applicantIndex", (Object) indexOf(personId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<CaseFile> unsealed(UUID id) {
        return find("id = ?1 and status <> ?2", id, FileStatus.SEALED).firstResultOptional();
    }

    public Optional<CaseFile> locked(UUID id) {
        return find("id = ?1 and status <> ?2", id, FileStatus.SEALED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Of these branches, or of branches right below these committees. */
    public List<CaseFile> within(Collection<UUID> branches, Collection<UUID> committees, UUID after, int limit) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT f.* FROM development_file f LEFT JOIN known_organisation o ON o.id = f.branch_id
                         WHERE f.status <> 'SEALED' AND f.id > ?3
                           AND (f.branch_id = ANY(?1) OR o.parent_id = ANY(?2))
                         ORDER BY f.id""", CaseFile.class)
                .setParameter(1, branches.toArray(UUID[]::new))
                .setParameter(2, committees.toArray(UUID[]::new))
                .setParameter(3, after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(CaseFile.class::cast).toList();
    }

    /** Locked for this transaction. */
    public List<CaseFile> claimReminders(LocalDate today, int limit) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM development_file WHERE remind_on <= ?1
                         ORDER BY remind_on LIMIT ?2 FOR UPDATE SKIP LOCKED""", CaseFile.class)
                .setParameter(1, today)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(CaseFile.class::cast).toList();
    }

    public Optional<LocalDate> earliestReminder() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(remindOn) from CaseFile where remindOn is not null", LocalDate.class)
                .getSingleResult());
    }

    private byte[] indexOf(UUID personId) {
        return personalData.blindIndex(APPLICANT, personId.toString());
    }
}
