package cn.fengxing.org.history;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.lineage.ChangeKind;
import cn.fengxing.org.reading.OrganisationReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened to an organisation, and what it came from and became. */
@ApplicationScoped
public class HistoryReads {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final int LONGEST = 50;

    private static final String CHANGES = """
            SELECT c.id, c.kind, c.organisation_id, c.effective_on, c.reason, c.undoes, c.changed_at,
                   EXISTS (SELECT FROM organisation_change u WHERE u.undoes = c.id) AS undone
              FROM organisation_change c
             WHERE c.id < :before
               AND (c.organisation_id = :id OR c.id IN (SELECT s.change_id FROM organisation_step s WHERE s.organisation_id = :id))
             ORDER BY c.id DESC LIMIT :limit""";

    /** Along links that were not undone, up and down apart, so that cousins stay out. */
    private static final String KIN = """
            WITH RECURSIVE link AS (
                SELECT CASE s.kind WHEN 'ENDED' THEN s.organisation_id ELSE s.from_id END AS from_id,
                       CASE s.kind WHEN 'ENDED' THEN s.to_id ELSE s.organisation_id END AS to_id,
                       c.kind, c.effective_on, c.id
                  FROM organisation_step s JOIN organisation_change c ON c.id = s.change_id
                 WHERE (s.kind = 'FOUNDED' OR s.kind = 'ENDED' AND s.to_id IS NOT NULL)
                   AND NOT EXISTS (SELECT FROM organisation_change u WHERE u.undoes = c.id)),
            back AS (
                SELECT l.*, 1 AS steps FROM link l WHERE l.to_id = :id
                UNION SELECT l.*, b.steps + 1 FROM back b JOIN link l ON l.to_id = b.from_id WHERE b.steps < :longest),
            forth AS (
                SELECT l.*, 1 AS steps FROM link l WHERE l.from_id = :id
                UNION SELECT l.*, f.steps + 1 FROM forth f JOIN link l ON l.from_id = f.to_id WHERE f.steps < :longest)
            SELECT DISTINCT k.from_id, f.name AS from_name, k.to_id, t.name AS to_name, k.kind, k.effective_on, k.id
              FROM (SELECT from_id, to_id, kind, effective_on, id FROM back
                    UNION SELECT from_id, to_id, kind, effective_on, id FROM forth) k
              JOIN organisation f ON f.id = k.from_id JOIN organisation t ON t.id = k.to_id
             ORDER BY k.effective_on, k.id, k.from_id, k.to_id LIMIT 200""";

    private final Caller caller;
    private final EntityManager entities;

    HistoryReads(Caller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    /** The latest first. */
    @Transactional
    public Page<ChangeView> changes(UUID id, PageRequest page) {
        caller.require(id, OrganisationReads.readers());
        Query query = entities.createNativeQuery(CHANGES, Tuple.class)
                .setParameter("id", id)
                .setParameter("before", page.after(UUID.class).orElse(AFTER_ALL))
                .setParameter("limit", page.limit() + 1);
        List<?> rows = query.getResultList();
        return Page.of(
                rows.stream().map(Tuple.class::cast).map(HistoryReads::change).toList(), page, ChangeView::id);
    }

    /** Names are shown of what the caller reaches. */
    @Transactional
    public List<KinView> kin(UUID id) {
        caller.require(id, OrganisationReads.readers());
        Query query = entities.createNativeQuery(KIN, Tuple.class)
                .setParameter("id", id)
                .setParameter("longest", LONGEST);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(HistoryReads::kin)
                .filter(kin -> reached(kin.fromId()) && reached(kin.toId()))
                .toList();
    }

    private boolean reached(UUID id) {
        return caller.reaches(id, OrganisationReads.readers());
    }

    private static ChangeView change(Tuple row) {
        return new ChangeView(
                row.get("id", UUID.class),
                ChangeKind.valueOf(row.get("kind", String.class)),
                row.get("organisation_id", UUID.class),
                row.get("effective_on", LocalDate.class),
                row.get("reason", String.class),
                row.get("undoes", UUID.class),
                row.get("undone", Boolean.class),
                row.get("changed_at", Instant.class));
    }

    private static KinView kin(Tuple row) {
        return new KinView(
                row.get("from_id", UUID.class),
                row.get("from_name", String.class),
                row.get("to_id", UUID.class),
                row.get("to_name", String.class),
                ChangeKind.valueOf(row.get("kind", String.class)),
                row.get("effective_on", LocalDate.class),
                row.get("id", UUID.class));
    }
}
