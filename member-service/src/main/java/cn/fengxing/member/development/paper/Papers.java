package cn.fengxing.member.development.paper;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.KeptAttachments;
import cn.fengxing.member.development.course.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Documents filed, in the database: added and never changed. A paper is one filing, of one file or several pages. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Papers {

    static final String FILES = "DEVELOPMENT_DOCUMENT";

    private final EntityManager entities;
    private final KeptAttachments attachments;

    Papers(EntityManager entities, KeptAttachments attachments) {
        this.entities = entities;
        this.attachments = attachments;
    }

    /** Which document of which file. */
    record Paper(UUID fileId, Document document) {}

    Optional<Paper> find(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT file_id, document FROM development_paper WHERE id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Paper(row.get(0, UUID.class), Document.valueOf(row.get(1, String.class))))
                .findFirst();
    }

    /** @throws cn.fengxing.kit.problem.FieldRejected 400 for files that the caller has not sent for this */
    void add(Paper paper, LocalDate on, List<UUID> files) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("INSERT INTO development_paper VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, paper.fileId())
                .setParameter(3, paper.document().name())
                .setParameter(4, on)
                .executeUpdate();
        attachments.exactly(FILES, id, files);
    }

    Map<Document, List<Attachment>> of(UUID fileId) {
        Map<UUID, Document> papers = new HashMap<>();
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, document FROM development_paper WHERE file_id = ?1", Tuple.class)
                .setParameter(1, fileId)
                .getResultList();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> papers.put(row.get(0, UUID.class), Document.valueOf(row.get(1, String.class))));
        Map<Document, List<Attachment>> files = new EnumMap<>(Document.class);
        attachments
                .of(FILES, papers.keySet())
                .forEach((paper, kept) -> files.merge(papers.get(paper), kept, Papers::both));
        return files;
    }

    private static List<Attachment> both(List<Attachment> one, List<Attachment> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
