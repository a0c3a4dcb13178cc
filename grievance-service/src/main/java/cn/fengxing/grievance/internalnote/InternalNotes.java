package cn.fengxing.grievance.internalnote;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Notes of the organisation that owns the case now, sealed under the case's key. */
@ApplicationScoped
@Transactional
public class InternalNotes {

    private final EntityManager entities;
    private final CaseAccess access;
    private final Statements statements;
    private final Clock clock;

    InternalNotes(EntityManager entities, CaseAccess access, Statements statements, Clock clock) {
        this.entities = entities;
        this.access = access;
        this.statements = statements;
        this.clock = clock;
    }

    public InternalNoteView add(UUID caseId, String text) {
        Grievance grievance = access.forOwner(caseId, "note-internally");
        UUID id = Ids.next();
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        INSERT INTO internal_note (id, grievance_id, organisation_id, written_at, words)
                        VALUES (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, id)
                .setParameter(2, grievance.id())
                .setParameter(3, grievance.ownerId())
                .setParameter(4, now)
                .setParameter(5, statements.sealNote(grievance.id(), text))
                .executeUpdate();
        return new InternalNoteView(id, now, text);
    }

    /** The oldest first. */
    public Page<InternalNoteView> page(UUID caseId, PageRequest page) {
        Grievance grievance = access.forOwner(caseId, "open-internal-notes");
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, written_at, words FROM internal_note
                         WHERE grievance_id = ?1 AND organisation_id = ?2 AND id > ?3 ORDER BY id LIMIT ?4""", Tuple.class)
                .setParameter(1, grievance.id())
                .setParameter(2, grievance.ownerId())
                .setParameter(3, page.after(UUID.class).orElse(new UUID(0, 0)))
                .setParameter(4, page.limit() + 1)
                .getResultList();
        return Page.of(
                rows.stream().map(row -> view((Tuple) row, grievance.id())).toList(), page, InternalNoteView::id);
    }

    private InternalNoteView view(Tuple row, UUID grievanceId) {
        return new InternalNoteView(
                row.get(0, UUID.class),
                row.get(1, Instant.class),
                statements.note(grievanceId, row.get(2, byte[].class)).orElse(null));
    }
}
