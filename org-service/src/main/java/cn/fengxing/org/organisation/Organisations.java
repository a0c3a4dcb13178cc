package cn.fengxing.org.organisation;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree in the database; a subtree is a range of paths. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID>, OrganisationTree {

    /** One lock for the shape of the tree: founding shares it, moving takes it alone, so no child is born into a path that is leaving. */
    private static final long TREE_LOCK = 0x6F7267_74726565L;

    private static final List<OrganisationType> COMPANIES = List.of(
            OrganisationType.PLATFORM_COMPANY, OrganisationType.PLATFORM_OFFICE, OrganisationType.PARTNER_COMPANY);

    @Override
    @Transactional
    public Optional<OrganisationPlace> find(UUID organisationId) {
        return findByIdOptional(organisationId).map(found -> found.place(served(found)));
    }

    /** The company that the organisation, or the nearest above it, is there for. */
    private @Nullable UUID served(Organisation organisation) {
        return ancestors(organisation.path()).stream()
                .map(Organisation::servesCompanyId)
                .filter(Objects::nonNull)
                .reduce((above, nearer) -> nearer)
                .orElse(null);
    }

    void shareShape() {
        lock("SELECT pg_advisory_xact_lock_shared(?1)");
    }

    void holdShape() {
        lock("SELECT pg_advisory_xact_lock(?1)");
    }

    private void lock(String sql) {
        getEntityManager()
                .createNativeQuery(sql, Object.class)
                .setParameter(1, TREE_LOCK)
                .getResultList();
    }

    /** Moves the whole subtree in one statement; every row's version grows by one. */
    int rehang(Organisation moved, Organisation newParent) {
        return getEntityManager()
                .createNativeQuery("""
                        UPDATE organisation
                           SET path = ?1 || substr(path, ?2),
                               parent_id = CASE WHEN id = ?3 THEN ?4 ELSE parent_id END,
                               version = version + 1
                         WHERE path >= ?5 AND path < ?6""")
                .setParameter(1, newParent.path())
                .setParameter(2, moved.path().length() - moved.id().toString().length())
                .setParameter(3, moved.id())
                .setParameter(4, newParent.id())
                .setParameter(5, moved.path())
                .setParameter(6, endOf(moved.path()))
                .executeUpdate();
    }

    /** From the organisation down, parents before children. */
    List<Organisation> subtree(String path, String after, int limit) {
        return find("path >= ?1 and path < ?2 and path > ?3 order by path", path, endOf(path), after)
                .range(0, limit - 1)
                .list();
    }

    List<Organisation> children(UUID parentId, UUID after, int limit) {
        return find("parentId = ?1 and id > ?2 order by id", parentId, after)
                .range(0, limit - 1)
                .list();
    }

    /** From the top down to the organisation itself. */
    List<Organisation> ancestors(String path) {
        List<UUID> ids = List.of(path.split("/")).stream().map(UUID::fromString).toList();
        return find("id in ?1 order by length(path)", ids).list();
    }

    /** Platform companies, their offices and partner companies whose name contains the text. */
    List<CompanyView> companies(String name, UUID after, int limit) {
        return find(
                        "type in ?1 and dissolvedOn is null and locate(?2, name) > 0 and id > ?3 order by id",
                        COMPANIES,
                        name,
                        after)
                .range(0, limit - 1)
                .project(CompanyView.class)
                .list();
    }

    /** The first text behind all paths of the subtree: {@code 0} follows {@code /} in C order. */
    private static String endOf(String path) {
        return path.substring(0, path.length() - 1) + "0";
    }
}
