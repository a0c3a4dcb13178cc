package cn.fengxing.grievance.statement;

import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Seals and opens what was said in a case, under the case's own key. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Statements {

    private static final String FILER = "grievance-filer";
    private static final String WORDS = "grievance-words";
    private static final String SUMMARY = "grievance-summary";
    private static final String HAPPENED_ON = "grievance-happened-on";
    private static final String NOTE = "grievance-note";

    private final EntityManager entities;
    private final PersonalData personalData;
    private final KnownPeople knownPeople;

    Statements(EntityManager entities, PersonalData personalData, KnownPeople knownPeople) {
        this.entities = entities;
        this.personalData = personalData;
        this.knownPeople = knownPeople;
    }

    /** Equal for equal workers, and meaningless without the key: how a worker's own cases are found. */
    public byte[] filerIndex(UUID personId) {
        return personalData.blindIndex(FILER, personId.toString());
    }

    /** Of whatever accounts the worker has filed with. */
    public List<byte[]> filerIndexes(UUID personId) {
        return knownPeople.sameAs(personId).stream().map(this::filerIndex).toList();
    }

    /**
     * @param filer null for an anonymous case
     * @param told whether duty desk and branch may know who it is
     * @param happenedOn as far as the worker says it
     */
    public void keep(
            UUID grievanceId,
            @Nullable UUID filer,
            boolean told,
            String words,
            @Nullable String summary,
            @Nullable LocalDate happenedOn) {
        entities.persist(new Statement(
                        grievanceId,
                        filer == null ? null : personalData.seal(grievanceId, FILER, filer.toString()),
                        told,
                        personalData.seal(grievanceId, WORDS, words),
                        summary == null ? null : personalData.seal(grievanceId, SUMMARY, summary))
                .happenedOn(
                        happenedOn == null
                                ? null
                                : personalData.seal(grievanceId, HAPPENED_ON, happenedOn.toString())));
    }

    /**
     * Whose the case is from now on, which duty desk and branch are not told.
     *
     * @param filer null to forget it
     */
    public void belongTo(UUID grievanceId, @Nullable UUID filer) {
        entities.createNativeQuery(
                        "UPDATE statement SET filer = CAST(?2 AS bytea), filer_told = false WHERE grievance_id = ?1")
                .setParameter(1, grievanceId)
                .setParameter(2, filer == null ? null : personalData.seal(grievanceId, FILER, filer.toString()))
                .executeUpdate();
    }

    /** Who filed, to nobody's eyes; empty for an anonymous case, and once the tie was cut. */
    public Optional<UUID> filer(UUID grievanceId) {
        return open(grievanceId, FILER, Statement::filer).map(UUID::fromString);
    }

    /** Who filed, for duty desk and branch; empty under a pseudonym as well. */
    public Optional<UUID> filerAsTold(UUID grievanceId) {
        return open(grievanceId, FILER, statement -> statement.filerTold() ? statement.filer() : null)
                .map(UUID::fromString);
    }

    public Optional<String> words(UUID grievanceId) {
        return open(grievanceId, WORDS, Statement::words);
    }

    public Optional<String> summary(UUID grievanceId) {
        return open(grievanceId, SUMMARY, Statement::summary);
    }

    /** What the worker lets a company read, instead of what was approved before. */
    public void approve(UUID grievanceId, String summary) {
        entities.createNativeQuery("UPDATE statement SET summary = ?2 WHERE grievance_id = ?1")
                .setParameter(1, grievanceId)
                .setParameter(2, personalData.seal(grievanceId, SUMMARY, summary))
                .executeUpdate();
    }

    public Optional<LocalDate> happenedOn(UUID grievanceId) {
        return open(grievanceId, HAPPENED_ON, Statement::happenedOn).map(LocalDate::parse);
    }

    public byte[] sealNote(UUID grievanceId, String note) {
        return personalData.seal(grievanceId, NOTE, note);
    }

    public Optional<String> note(UUID grievanceId, byte[] secret) {
        return personalData.open(grievanceId, NOTE, secret);
    }

    /** Makes everything said in the case unreadable, for good. */
    public void destroy(UUID grievanceId) {
        personalData.erase(grievanceId);
    }

    private Optional<String> open(UUID grievanceId, String field, Function<Statement, byte @Nullable []> part) {
        return Optional.ofNullable(entities.find(Statement.class, grievanceId))
                .map(part)
                .flatMap(secret -> personalData.open(grievanceId, field, secret));
    }
}
