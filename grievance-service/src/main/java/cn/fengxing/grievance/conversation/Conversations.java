package cn.fengxing.grievance.conversation;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.CaseAccess.Opened;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.conversation.MessageView.From;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said in threads. A stay at an organisation has a thread of its own, known by the stay's alias; the worker has them all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Conversations {

    private static final String MINE_TO_READ = " AND m.by_worker = NOT :worker ";
    private static final String OF_READER = " m.grievance_id = :case AND (:worker OR m.stay_id = CAST(:stay AS uuid)) ";

    private final EntityManager entities;
    private final Statements statements;

    Conversations(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    /** @return the message's id, random so that it tells no time */
    UUID add(Grievance grievance, boolean byWorker, String text, Instant now) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        INSERT INTO case_message (id, grievance_id, stay_id, hop, owner_id, by_worker, sent_at, words, unread)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, true)""")
                .setParameter(1, id)
                .setParameter(2, grievance.id())
                .setParameter(3, grievance.stay().aliasId())
                .setParameter(4, grievance.hop().name())
                .setParameter(5, grievance.ownerId())
                .setParameter(6, byWorker)
                .setParameter(7, now)
                .setParameter(8, statements.sealNote(grievance.id(), text))
                .executeUpdate();
        return id;
    }

    /** The oldest first, after the message that the cursor names. */
    Page<MessageView> page(Opened opened, PageRequest page) {
        String after = page.after(UUID.class).map(UUID::toString).orElse(null);
        List<?> rows = of(opened, entities.createNativeQuery("""
                        SELECT m.id, m.by_worker, m.sent_at, m.words, m.unread, coalesce(o.name, '')
                          FROM case_message m LEFT JOIN known_organisation o ON o.id = m.owner_id
                         WHERE""" + OF_READER + """
                           AND m.position > coalesce((SELECT a.position FROM case_message a WHERE a.id = CAST(:after AS uuid)), 0)
                         ORDER BY m.position LIMIT :limit""", Tuple.class))
                .setParameter("after", after)
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        List<MessageView> views =
                rows.stream().map(row -> view((Tuple) row, opened)).toList();
        return Page.of(views, page, MessageView::id);
    }

    /** What the other side said up to the last of these is read now. */
    void markRead(Opened opened, List<MessageView> shown) {
        if (!shown.isEmpty()) {
            of(opened, entities.createNativeQuery("""
                            UPDATE case_message m SET unread = false
                             WHERE m.unread AND""" + OF_READER + MINE_TO_READ + """
                               AND m.position <= (SELECT l.position FROM case_message l WHERE l.id = :last)"""))
                    .setParameter("last", shown.get(shown.size() - 1).id())
                    .executeUpdate();
        }
    }

    /** Whether the other side said something that the reader has not read. */
    public boolean hasUnread(Grievance grievance, Standing standing) {
        Query query = entities.createNativeQuery(
                "SELECT m.id FROM case_message m WHERE m.unread AND" + OF_READER + MINE_TO_READ + "LIMIT 1",
                UUID.class);
        return !of(new Opened(grievance, standing), query).getResultList().isEmpty();
    }

    private static Query of(Opened opened, Query query) {
        return query.setParameter("case", opened.grievance().id())
                .setParameter("worker", opened.standing() == Standing.WORKER)
                .setParameter("stay", opened.grievance().stay().aliasId().toString());
    }

    private MessageView view(Tuple row, Opened opened) {
        boolean byWorker = row.get(1, Boolean.class);
        Instant sentAt = row.get(2, Instant.class);
        return new MessageView(
                row.get(0, UUID.class),
                byWorker ? From.WORKER : From.OWNER,
                byWorker ? null : row.get(5, String.class),
                text(opened, byWorker, row.get(3, byte[].class)),
                opened.standing() == Standing.COMPANY ? null : sentAt,
                LocalDate.ofInstant(sentAt, SHANGHAI),
                row.get(4, Boolean.class));
    }

    /** Numbers of the worker's leave the branch for nobody. */
    private @Nullable String text(Opened opened, boolean byWorker, byte[] sealed) {
        String text = statements.note(opened.grievance().id(), sealed).orElse(null);
        boolean masks = opened.standing() != Standing.WORKER && opened.standing() != Standing.CONFIDANT;
        return text != null && byWorker && masks ? Identifying.masked(text) : text;
    }
}
