package cn.fengxing.testkit.matrix;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The smallest tree in which every relation has its organisation: a parent, under it the seat and one beside, one below the
 * seat, and one in another tree. They are branches, which reach their subtree and nothing else.
 */
public record MatrixTree(UUID above, UUID seat, UUID beside, UUID below, UUID foreign) {

    private static final String DIVISION = "210106001000";
    private static final String FOREIGN_DIVISION = "210202001000";

    private static final String INSERT = """
            INSERT INTO known_organisation (id, path, type, line, division_code, name, parent_id, version)
            VALUES (?, ?, 'BRANCH', 'PARTY', ?, ?, ?, 0)
            """;

    /** A tree that no other test has. */
    public static MatrixTree fresh() {
        return new MatrixTree(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** A tree that the service's copy, {@code known_organisation}, holds from now on. */
    public static MatrixTree plantedIn(DataSource database) {
        MatrixTree tree = fresh();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            tree.insert(insert, "上级支部", DIVISION, List.of(tree.above));
            tree.insert(insert, "本支部", DIVISION, List.of(tree.above, tree.seat));
            tree.insert(insert, "同级支部", DIVISION, List.of(tree.above, tree.beside));
            tree.insert(insert, "下级支部", DIVISION, List.of(tree.above, tree.seat, tree.below));
            tree.insert(insert, "外地支部", FOREIGN_DIVISION, List.of(tree.foreign));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tree;
    }

    /** The organisation that lies so, seen from the seat; for a deleted thing one that never was. */
    public UUID at(Relation relation) {
        return switch (relation) {
            case OWN -> seat;
            case BELOW -> below;
            case BESIDE -> beside;
            case ABOVE -> above;
            case FOREIGN -> foreign;
            case DELETED -> UUID.randomUUID();
        };
    }

    private void insert(PreparedStatement insert, String name, String division, List<UUID> chain) throws SQLException {
        StringBuilder path = new StringBuilder();
        chain.forEach(id -> path.append(id).append('/'));
        insert.setObject(1, chain.get(chain.size() - 1));
        insert.setString(2, path.toString());
        insert.setString(3, division);
        insert.setString(4, name);
        insert.setObject(5, chain.size() < 2 ? null : chain.get(chain.size() - 2));
        insert.executeUpdate();
    }
}
