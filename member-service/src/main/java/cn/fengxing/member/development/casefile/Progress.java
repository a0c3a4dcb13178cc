package cn.fengxing.member.development.casefile;

import cn.fengxing.member.development.course.Course;
import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Steps, reviews and documents of files: added and never changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Progress {

    private final EntityManager entities;

    Progress(EntityManager entities) {
        this.entities = entities;
    }

    /** A step as it was done. */
    public record Done(
            Step step, LocalDate on, boolean late, @Nullable String override) {}

    public Course course(CaseFile file) {
        Map<Step, LocalDate> days = new EnumMap<>(Step.class);
        steps(file.id()).forEach(done -> days.put(done.step(), done.on()));
        return Course.of(days, reviews(file.id()), file.extensionMonths(), file.special());
    }

    public List<Done> steps(UUID fileId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT step, done_on, late, override FROM development_step WHERE file_id = ?1", Tuple.class)
                .setParameter(1, fileId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Done(
                        Step.valueOf(row.get(0, String.class)),
                        row.get(1, LocalDate.class),
                        row.get(2, Boolean.class),
                        row.get(3, String.class)))
                .sorted(Comparator.comparing(Done::step))
                .toList();
    }

    /** How many steps each file has done; they are always the first ones. */
    public Map<UUID, Integer> counts(Collection<UUID> files) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT file_id, CAST(count(*) AS int) FROM development_step WHERE file_id = ANY(?1) GROUP BY file_id",
                        Tuple.class)
                .setParameter(1, files.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
    }

    public List<LocalDate> reviews(UUID fileId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT reviewed_on FROM development_review WHERE file_id = ?1 ORDER BY 1", LocalDate.class)
                .setParameter(1, fileId)
                .getResultList();
        return rows.stream().map(LocalDate.class::cast).toList();
    }

    public Set<Document> documents(UUID fileId) {
        Set<Document> documents = EnumSet.noneOf(Document.class);
        entities.createNativeQuery("SELECT document FROM development_document WHERE file_id = ?1", String.class)
                .setParameter(1, fileId)
                .getResultList()
                .forEach(code -> documents.add(Document.valueOf((String) code)));
        return documents;
    }

    public void add(UUID fileId, Done done) {
        entities.createNativeQuery("""
                        INSERT INTO development_step (file_id, step, done_on, late, override)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS text))""")
                .setParameter(1, fileId)
                .setParameter(2, done.step().name())
                .setParameter(3, done.on())
                .setParameter(4, done.late())
                .setParameter(5, done.override())
                .executeUpdate();
    }

    public void addReview(UUID fileId, LocalDate on, boolean late) {
        entities.createNativeQuery("INSERT INTO development_review VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                .setParameter(1, fileId)
                .setParameter(2, on)
                .setParameter(3, late)
                .executeUpdate();
    }

    public void addDocuments(UUID fileId, Collection<Document> documents, LocalDate on) {
        documents.forEach(document -> entities.createNativeQuery(
                        "INSERT INTO development_document VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                .setParameter(1, fileId)
                .setParameter(2, document.name())
                .setParameter(3, on)
                .executeUpdate());
    }
}
