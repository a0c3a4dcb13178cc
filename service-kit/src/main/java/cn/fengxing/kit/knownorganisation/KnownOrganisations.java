package cn.fengxing.kit.knownorganisation;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** This service's copy of the tree; gives way where a service has a tree of its own. */
@DefaultBean
@ApplicationScoped
public class KnownOrganisations implements OrganisationTree {

    /** An organisation below a dissolved one is as good as dissolved, whether or not word of it has come. */
    private static final String FIND = """
            SELECT o.id, o.path, o.type, o.line, served_company(o.path) AS served, o.division_code, o.industries,
                   EXISTS (SELECT FROM known_organisation above
                            WHERE above.id = ANY(string_to_array(rtrim(o.path, '/'), '/')::uuid[])
                              AND above.dissolved) AS dissolved
              FROM known_organisation o
             WHERE o.id = ANY(?)
            """;

    private final DataSource dataSource;

    KnownOrganisations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<OrganisationPlace> find(UUID organisationId) {
        return findAll(List.of(organisationId)).stream().findFirst();
    }

    @Override
    public List<OrganisationPlace> findAll(Collection<UUID> organisationIds) {
        if (organisationIds.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setArray(1, connection.createArrayOf("uuid", organisationIds.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                List<OrganisationPlace> places = new ArrayList<>();
                while (rows.next()) {
                    places.add(place(rows));
                }
                return places;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<UUID> successor(UUID organisationId) {
        return ids(Redirects.successors("known_organisation"), List.of(organisationId)).stream()
                .findFirst();
    }

    @Override
    public Set<UUID> withPredecessors(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty()
                ? Set.of()
                : ids(Redirects.predecessors("known_organisation"), organisationIds);
    }

    private Set<UUID> ids(String sql, Collection<UUID> of) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("uuid", of.toArray()));
            Set<UUID> found = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OrganisationPlace place(ResultSet row) throws SQLException {
        return new OrganisationPlace(
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getString("type"),
                row.getString("line"),
                row.getObject("served", UUID.class),
                row.getString("division_code"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("industries").getArray())),
                row.getBoolean("dissolved"));
    }
}
