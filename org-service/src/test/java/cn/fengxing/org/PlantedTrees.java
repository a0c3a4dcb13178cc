package cn.fengxing.org;

import cn.fengxing.testkit.matrix.MatrixTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Trees in org-service's own table in which every relation has its organisation. */
@ApplicationScoped
public class PlantedTrees {

    private static final String HERE = "210106001000";
    private static final String ELSEWHERE = "210202001000";

    private final EntityManager entities;

    PlantedTrees(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public MatrixTree plant() {
        MatrixTree tree = MatrixTree.fresh();
        insert(HERE, List.of(tree.above()));
        insert(HERE, List.of(tree.above(), tree.seat()));
        insert(HERE, List.of(tree.above(), tree.beside()));
        insert(HERE, List.of(tree.above(), tree.seat(), tree.below()));
        insert(ELSEWHERE, List.of(tree.foreign()));
        return tree;
    }

    /** A new organisation right below the seat of a tree. */
    @Transactional
    public String childOf(UUID seat) {
        String path = (String) entities.createNativeQuery("SELECT path FROM organisation WHERE id = ?1", String.class)
                .setParameter(1, seat)
                .getSingleResult();
        List<UUID> chain = Stream.concat(Stream.of(path.split("/")).map(UUID::fromString), Stream.of(UUID.randomUUID()))
                .toList();
        insert(HERE, chain);
        return chain.get(chain.size() - 1).toString();
    }

    /** A community of its own tree, which looks after everything in the division. */
    @Transactional
    public UUID community(String division) {
        UUID id = UUID.randomUUID();
        insert(division, List.of(id));
        entities.createNativeQuery(
                        "UPDATE organisation SET type = 'STREET_COMMUNITY', line = 'GOVERNMENT' WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        return id;
    }

    private void insert(String division, List<UUID> chain) {
        UUID parent = chain.size() < 2 ? null : chain.get(chain.size() - 2);
        entities.createNativeQuery("""
                        INSERT INTO organisation (id, name, type, line, parent_id, path, division_code, version)
                        VALUES (?1, '测试支部', 'BRANCH', 'PARTY', CAST(?2 AS uuid), ?3, ?4, 0)""")
                .setParameter(1, chain.get(chain.size() - 1))
                .setParameter(2, parent == null ? null : parent.toString())
                .setParameter(3, chain.stream().map(id -> id + "/").collect(Collectors.joining()))
                .setParameter(4, division)
                .executeUpdate();
    }
}
