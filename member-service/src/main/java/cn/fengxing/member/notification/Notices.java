package cn.fengxing.member.notification;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notices in the database: sealed on the way in, opened for whose they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {

    private static final String INBOX = "notice-inbox";
    private static final String OCCASION = "notice-occasion";
    private static final String NOTICE = "notice";

    private final EntityManager entities;
    private final PersonalData personalData;
    private final NoticeTexts texts;

    Notices(EntityManager entities, PersonalData personalData, NoticeTexts texts) {
        this.entities = entities;
        this.personalData = personalData;
        this.texts = texts;
    }

    /**
     * @param occasion what must not be told twice; null if it cannot come twice
     * @return false when it was told before
     */
    boolean add(UUID personId, Notice notice, Instant shownFrom, @Nullable String occasion) {
        byte[] once = occasion == null ? new byte[0] : personalData.blindIndex(OCCASION, personId + "/" + occasion);
        return entities.createNativeQuery("""
                        INSERT INTO notice (id, inbox, sealed, occasion, shown_from)
                        VALUES (?1, ?2, ?3, nullif(?4, ''::bytea), ?5) ON CONFLICT (occasion) DO NOTHING""")
                        .setParameter(1, Ids.next())
                        .setParameter(2, inboxOf(personId))
                        .setParameter(3, personalData.seal(personId, NOTICE, notice.text()))
                        .setParameter(4, once)
                        .setParameter(5, shownFrom)
                        .executeUpdate()
                == 1;
    }

    public byte[] inboxOf(UUID personId) {
        return personalData.blindIndex(INBOX, personId.toString());
    }

    /** Where a page of an inbox goes on. */
    record Place(Instant shownFrom, UUID id) {}

    /** What is shown by then, newest first. */
    List<NotificationView> page(UUID personId, Locale language, Instant now, Place after, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, sealed, shown_from, read_at FROM notice
                         WHERE inbox = ?1 AND shown_from <= ?2 AND (shown_from, id) < (?3, ?4)
                         ORDER BY shown_from DESC, id DESC LIMIT ?5""", Tuple.class)
                .setParameter(1, inboxOf(personId))
                .setParameter(2, now)
                .setParameter(3, after.shownFrom())
                .setParameter(4, after.id())
                .setParameter(5, limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .flatMap(row -> view(personId, row, language).stream())
                .toList();
    }

    /** Nothing once the person's key is destroyed. */
    private Optional<NotificationView> view(UUID personId, Tuple row, Locale language) {
        return personalData
                .open(personId, NOTICE, row.get(1, byte[].class))
                .map(Notice::parse)
                .map(notice -> new NotificationView(
                        row.get(0, UUID.class),
                        notice.kind(),
                        notice.subjectId(),
                        texts.title(notice.kind(), language),
                        texts.text(notice.kind(), language),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class)));
    }

    /** Of each of these inboxes that has something unread. */
    Map<ByteBuffer, Unread> unread(Collection<ByteBuffer> inboxes, Instant now) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT box.inbox, count(*), max(n.shown_from)
                          FROM unnest(?1) AS box (inbox)
                          JOIN LATERAL (SELECT shown_from FROM notice
                                         WHERE inbox = box.inbox AND read_at IS NULL AND shown_from <= ?2
                                         ORDER BY shown_from DESC LIMIT ?3) n ON TRUE
                         GROUP BY box.inbox""", Tuple.class)
                .setParameter(1, inboxes.stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .setParameter(2, now)
                .setParameter(3, Unread.MOST)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> ByteBuffer.wrap(row.get(0, byte[].class)),
                        row -> new Unread(row.get(1, Long.class).intValue(), row.get(2, Instant.class))));
    }

    /** When the next notice that is not shown yet will be. */
    public Optional<Instant> nextAfter(UUID personId, Instant now) {
        return Optional.ofNullable(entities.createNativeQuery(
                                "SELECT min(shown_from) FROM notice WHERE inbox = ?1 AND read_at IS NULL AND shown_from > ?2",
                                Instant.class)
                        .setParameter(1, inboxOf(personId))
                        .setParameter(2, now)
                        .getSingleResult())
                .map(Instant.class::cast);
    }

    /** Whether there is something to read that has been shown since. */
    public boolean anyUnread(UUID personId, Instant since, Instant now) {
        return !entities.createNativeQuery("""
                        SELECT 1 FROM notice WHERE inbox = ?1 AND read_at IS NULL AND shown_from > ?2 AND shown_from <= ?3
                         LIMIT 1""", Integer.class)
                .setParameter(1, inboxOf(personId))
                .setParameter(2, since)
                .setParameter(3, now)
                .getResultList()
                .isEmpty();
    }

    /** False if there is no such notice in this inbox; reading again changes nothing. */
    boolean read(UUID personId, UUID id, Instant now) {
        return entities.createNativeQuery("""
                        UPDATE notice SET read_at = coalesce(read_at, ?3) WHERE id = ?2 AND inbox = ?1 AND shown_from <= ?3""")
                        .setParameter(1, inboxOf(personId))
                        .setParameter(2, id)
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }

    void readAll(UUID personId, Instant until, Instant now) {
        entities.createNativeQuery("""
                        UPDATE notice SET read_at = ?3 WHERE inbox = ?1 AND shown_from <= ?2 AND read_at IS NULL""")
                .setParameter(1, inboxOf(personId))
                .setParameter(2, until.isBefore(now) ? until : now)
                .setParameter(3, now)
                .executeUpdate();
    }

    int forget(Instant before, int limit) {
        return entities.createNativeQuery(
                        "DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE shown_from < ?1 LIMIT ?2)")
                .setParameter(1, before)
                .setParameter(2, limit)
                .executeUpdate();
    }
}
