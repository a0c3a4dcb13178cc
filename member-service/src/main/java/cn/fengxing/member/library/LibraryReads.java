package cn.fengxing.member.library;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of the library. */
@ApplicationScoped
public class LibraryReads {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final LibraryItems items;
    private final LibraryFiles files;
    private final CountLibrary count;
    private final EntityManager entities;
    private final Clock clock;

    LibraryReads(LibraryItems items, LibraryFiles files, CountLibrary count, EntityManager entities, Clock clock) {
        this.items = items;
        this.files = files;
        this.count = count;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public LibraryItemView get(UUID id) {
        LibraryItem item = items.seen(id);
        count.read(item);
        return files.view(item);
    }

    /** What is public and in force today, the newest first. */
    @Transactional
    Page<LibrarySummary> search(LibrarySearch wanted, PageRequest page) {
        var conditions = new StringBuilder("""
                SELECT * FROM library_item i WHERE i.state = 'PUBLISHED' AND i.id < :before
                   AND i.valid_from <= :today AND (i.valid_to IS NULL OR i.valid_to >= :today)""");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("today", Today.by(clock));
        narrow(wanted, conditions, parameters);
        return page(conditions, parameters, page);
    }

    /** Everything of the organisation, drafts too. */
    @Transactional
    public Page<LibrarySummary> desk(UUID organisationId, PageRequest page) {
        items.requireEditor(organisationId);
        return page(
                new StringBuilder(
                        "SELECT * FROM library_item i WHERE i.organisation_id = :organisation AND i.id < :before"),
                Map.of("organisation", organisationId),
                page);
    }

    private static void narrow(LibrarySearch wanted, StringBuilder sql, Map<String, Object> parameters) {
        if (wanted.text() != null) {
            Wording wording = Wording.of(wanted.text());
            sql.append(" AND i.pairs @> CAST(:pairs AS text[]) AND strpos(i.wording, :wording) > 0");
            parameters.put("pairs", wording.pairs());
            parameters.put("wording", wording.text());
        }
        if (wanted.topic() != null) {
            sql.append(" AND i.topics @> CAST(:topic AS text[])");
            parameters.put("topic", new String[] {wanted.topic().name()});
        }
        if (wanted.kind() != null) {
            sql.append(" AND i.kind = :kind");
            parameters.put("kind", wanted.kind().name());
        }
        if (wanted.forKind() != null) {
            sql.append(" AND (cardinality(i.for_kinds) = 0 OR i.for_kinds @> CAST(:forKind AS text[]))");
            parameters.put("forKind", new String[] {wanted.forKind().name()});
        }
        if (wanted.divisionCode() != null) {
            sql.append(" AND i.division_code = ANY(CAST(:divisions AS text[]))");
            parameters.put("divisions", wanted.divisions().toArray(String[]::new));
        }
    }

    private Page<LibrarySummary> page(StringBuilder sql, Map<String, Object> parameters, PageRequest page) {
        Query query = entities.createNativeQuery(sql + " ORDER BY i.id DESC", LibraryItem.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.setParameter("before", page.after(UUID.class).orElse(AFTER_ALL))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> ((LibraryItem) row).summary()).toList(), page, LibrarySummary::id);
    }
}
