package cn.fengxing.grievance.tie;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The register of ties. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeclaredTies {

    /**
     * Whether the person {@code :tiedPerson} is kept away from the case {@code g} by a tie that holds on {@code :tiedOn}, or held on a
     * day on which the case was there; companies are known by the roots of their trees.
     */
    public static final String BIND = """
            EXISTS (SELECT FROM declared_tie d
                      JOIN known_organisation e ON e.id = d.company_id
                      JOIN chain_company t ON t.grievance_id = g.id
                      JOIN known_organisation c ON c.id = t.company_id
                     WHERE d.person_id = :tiedPerson AND d.from_date <= :tiedOn
                       AND (d.until_date IS NULL
                            OR d.until_date >= CAST(g.filed_at AT TIME ZONE 'Asia/Shanghai' AS date))
                       AND split_part(c.path, '/', 1) = split_part(e.path, '/', 1)
                       AND (d.recorded_at_id IS NULL OR EXISTS (
                           SELECT FROM known_organisation o, known_organisation r
                            WHERE o.id = g.owner_id AND r.id = d.recorded_at_id AND starts_with(o.path, r.path))))""";

    private static final String COLUMNS =
            "SELECT id, person_id, company_id, from_date, until_date, recorded_at_id, version FROM declared_tie ";

    private final EntityManager entities;
    private final Clock clock;

    DeclaredTies(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Sets what {@link #BIND} asks for. */
    public Query bind(Query query, UUID person) {
        return query.setParameter("tiedPerson", person).setParameter("tiedOn", Today.by(clock));
    }

    public boolean bind(UUID person, UUID grievanceId) {
        Query query = entities.createNativeQuery(
                        "SELECT g.id FROM grievance g WHERE g.id = :case AND " + BIND, UUID.class)
                .setParameter("case", grievanceId);
        return !bind(query, person).getResultList().isEmpty();
    }

    /** Whether an officer of the branch is tied to one of the companies today. */
    public boolean bindBranch(UUID branchId, Collection<UUID> companies) {
        if (companies.isEmpty()) {
            return false;
        }
        return !entities.createNativeQuery("""
                        SELECT d.id FROM declared_tie d
                          JOIN known_organisation e ON e.id = d.company_id
                          JOIN known_organisation c ON split_part(c.path, '/', 1) = split_part(e.path, '/', 1)
                         WHERE d.branch_ids @> ARRAY[CAST(:branch AS uuid)]
                           AND c.id = ANY(CAST(string_to_array(:companies, ',') AS uuid[]))
                           AND d.from_date <= :today AND (d.until_date IS NULL OR d.until_date >= :today) LIMIT 1""", UUID.class)
                .setParameter("branch", branchId)
                .setParameter("companies", joined(companies))
                .setParameter("today", Today.by(clock))
                .getResultList()
                .isEmpty();
    }

    boolean isCompany(UUID organisationId) {
        return !entities.createNativeQuery(
                        "SELECT id FROM known_organisation WHERE id = ?1 AND line = 'CORPORATE'", UUID.class)
                .setParameter(1, organisationId)
                .getResultList()
                .isEmpty();
    }

    void add(TieView tie, UUID recordedBy, Collection<UUID> branches) {
        entities.createNativeQuery("""
                        INSERT INTO declared_tie
                               (id, person_id, company_id, from_date, recorded_at_id, recorded_by, branch_ids, version)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid), ?6, CAST(string_to_array(?7, ',') AS uuid[]), 0)""")
                .setParameter(1, tie.id())
                .setParameter(2, tie.personId())
                .setParameter(3, tie.companyId())
                .setParameter(4, tie.fromDate())
                .setParameter(
                        5,
                        tie.recordedAtId() == null ? null : tie.recordedAtId().toString())
                .setParameter(6, recordedBy)
                .setParameter(7, joined(branches))
                .executeUpdate();
    }

    void end(UUID id, LocalDate until) {
        entities.createNativeQuery("UPDATE declared_tie SET until_date = ?2, version = version + 1 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
    }

    Optional<TieView> find(UUID id) {
        return views(entities.createNativeQuery(COLUMNS + "WHERE id = ?1 FOR UPDATE", Tuple.class)
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    Page<TieView> of(UUID person, PageRequest page) {
        return page(
                entities.createNativeQuery(
                                COLUMNS + "WHERE person_id = :whose AND id < :after ORDER BY id DESC", Tuple.class)
                        .setParameter("whose", person),
                page);
    }

    Page<TieView> recordedAt(UUID organisationId, PageRequest page) {
        return page(
                entities.createNativeQuery(
                                COLUMNS + "WHERE recorded_at_id = :whose AND id < :after ORDER BY id DESC", Tuple.class)
                        .setParameter("whose", organisationId),
                page);
    }

    private static Page<TieView> page(Query query, PageRequest page) {
        query.setParameter("after", page.after(UUID.class).orElse(new UUID(-1, -1)))
                .setMaxResults(page.limit() + 1);
        return Page.of(views(query), page, TieView::id);
    }

    private static List<TieView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    private static TieView view(Tuple row) {
        return new TieView(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, LocalDate.class),
                row.get(4, LocalDate.class),
                row.get(5, UUID.class),
                row.get(6, Long.class));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
