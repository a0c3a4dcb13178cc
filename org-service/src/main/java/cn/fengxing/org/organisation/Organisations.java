package cn.fengxing.org.organisation;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.knownorganisation.Redirects;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree in the database; a subtree is a range of paths. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID>, OrganisationTree {

    /** One lock for the shape of the tree: founding shares it, moving takes it alone, so no child is born into a path that is leaving. */
    private static final long TREE_LOCK = 0x6F7267_74726565L;

    /** Nothing lives below a dissolved organisation, so what is above need not be asked whether it does. */
    private static final String PLACES = """
            SELECT o.id, o.path, o.type, o.line, o.division_code, o.industries,
                   (SELECT above.serves_company_id FROM organisation above
                     WHERE above.id = ANY(string_to_array(rtrim(o.path, '/'), '/')::uuid[])
                       AND above.serves_company_id IS NOT NULL
                     ORDER BY length(above.path) DESC LIMIT 1) AS served,
                   o.dissolved_on IS NOT NULL AS dissolved
              FROM organisation o WHERE o.id IN (?1)""";

    @Override
    @Transactional
    public Optional<OrganisationPlace> find(UUID organisationId) {
        return findAll(List.of(organisationId)).stream().findFirst();
    }

    @Override
    @Transactional
    public List<OrganisationPlace> findAll(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty()
                ? List.of()
                : rows(sql(PLACES, Tuple.class).setParameter(1, List.copyOf(organisationIds))).stream()
                        .map(Organisations::place)
                        .toList();
    }

    @Override
    @Transactional
    public Optional<UUID> successor(UUID organisationId) {
        return ids(Redirects.successors("organisation"), List.of(organisationId)).stream()
                .findFirst();
    }

    @Override
    @Transactional
    public Set<UUID> withPredecessors(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty() ? Set.of() : ids(Redirects.predecessors("organisation"), organisationIds);
    }

    /** Until the end of the transaction nothing moves; others may found at the same time. */
    public void shareShape() {
        lock("SELECT pg_advisory_xact_lock_shared(?1)");
    }

    /** Until the end of the transaction nobody else changes the shape of the tree; what was read before may be stale. */
    public void holdShape() {
        lock("SELECT pg_advisory_xact_lock(?1)");
        getEntityManager().clear();
    }

    /** Keeps what the rows are, before they change with effect from the day; what was so for no day is not kept. */
    public void keepSubtree(String path, LocalDate on) {
        sql("INSERT INTO organisation_past SELECT ?1, o.* FROM organisation o WHERE o.path >= ?2 AND o.path < ?3 AND o.since_on < ?1")
                .setParameter(1, on)
                .setParameter(2, path)
                .setParameter(3, endOf(path))
                .executeUpdate();
    }

    public void keep(UUID id, LocalDate on) {
        sql("INSERT INTO organisation_past SELECT ?1, o.* FROM organisation o WHERE o.id = ?2 AND o.since_on < ?1")
                .setParameter(1, on)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** When last anything changed at or below. */
    public LocalDate lastChangeIn(String path) {
        return (LocalDate) sql("SELECT max(since_on) FROM organisation WHERE path >= ?1 AND path < ?2", LocalDate.class)
                .setParameter(1, path)
                .setParameter(2, endOf(path))
                .getSingleResult();
    }

    /**
     * Moves the whole subtree in one statement; every row's version grows by one.
     *
     * @param newParent null makes it the top of a tree
     */
    public int rehang(Organisation moved, @Nullable Organisation newParent, LocalDate on) {
        return sql("""
                        UPDATE organisation
                           SET path = ?1 || substr(path, ?2),
                               parent_id = CASE WHEN id = ?3 THEN CAST(?4 AS uuid) ELSE parent_id END,
                               since_on = ?7,
                               version = version + 1
                         WHERE path >= ?5 AND path < ?6""")
                .setParameter(1, newParent == null ? "" : newParent.path())
                .setParameter(2, moved.path().length() - moved.id().toString().length())
                .setParameter(3, moved.id())
                .setParameter(4, newParent == null ? null : newParent.id().toString())
                .setParameter(5, moved.path())
                .setParameter(6, endOf(moved.path()))
                .setParameter(7, on)
                .executeUpdate();
    }

    /** @param dissolvedOn null brings the organisation back */
    public void end(UUID id, @Nullable LocalDate dissolvedOn, @Nullable UUID redirectedTo, LocalDate on) {
        sql("""
                        UPDATE organisation
                           SET dissolved_on = CAST(?2 AS date), redirected_to = CAST(?3 AS uuid), since_on = ?4,
                               version = version + 1
                         WHERE id = ?1""")
                .setParameter(1, id)
                .setParameter(2, dissolvedOn == null ? null : dissolvedOn.toString())
                .setParameter(3, redirectedTo == null ? null : redirectedTo.toString())
                .setParameter(4, on)
                .executeUpdate();
    }

    public void serve(UUID id, UUID companyId, LocalDate on) {
        sql("UPDATE organisation SET serves_company_id = ?2, since_on = ?3, version = version + 1 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, companyId)
                .setParameter(3, on)
                .executeUpdate();
    }

    /** From the organisation down, parents before children. */
    public List<Organisation> subtree(String path, String after, int limit) {
        return find("path >= ?1 and path < ?2 and path > ?3 order by path", path, endOf(path), after)
                .range(0, limit - 1)
                .list();
    }

    public List<Organisation> livingChildren(UUID parentId) {
        return find("parentId = ?1 and dissolvedOn is null order by id", parentId)
                .list();
    }

    public boolean creditCodeTaken(String code, @Nullable UUID except) {
        return find("creditCode = ?1 and dissolvedOn is null", code).stream()
                .anyMatch(other -> !other.id().equals(except));
    }

    /** The first text behind all paths of the subtree: {@code 0} follows {@code /} in C order. */
    public static String endOf(String path) {
        return path.substring(0, path.length() - 1) + "0";
    }

    private void lock(String sql) {
        sql(sql, Object.class).setParameter(1, TREE_LOCK).getResultList();
    }

    private Set<UUID> ids(String sql, Collection<UUID> of) {
        Set<UUID> found = new HashSet<>();
        sql(sql.replace("?", "?1"), UUID.class)
                .setParameter(1, of.toArray(UUID[]::new))
                .getResultList()
                .forEach(id -> found.add((UUID) id));
        return found;
    }

    private Query sql(String sql) {
        return getEntityManager().createNativeQuery(sql);
    }

    private Query sql(String sql, Class<?> result) {
        return getEntityManager().createNativeQuery(sql, result);
    }

    private static List<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static OrganisationPlace place(Tuple row) {
        return new OrganisationPlace(
                row.get("id", UUID.class),
                row.get("path", String.class),
                row.get("type", String.class),
                row.get("line", String.class),
                row.get("served", UUID.class),
                row.get("division_code", String.class),
                new TreeSet<>(Arrays.asList(row.get("industries", String[].class))),
                row.get("dissolved", Boolean.class));
    }
}
