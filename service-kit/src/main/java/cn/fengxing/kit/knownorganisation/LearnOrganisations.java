package cn.fengxing.kit.knownorganisation;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@code known_organisation} as org-service tells it. After a move every organisation of the subtree comes with an
 * event of its own, so nothing has to be worked out here.
 */
@ApplicationScoped
@IfBuildProperty(name = "fengxing.known-organisations", stringValue = "true", enableIfMissing = true)
public class LearnOrganisations implements EventHandler {

    private static final String CHANGED = "cn.fengxing.organisation.changed.v1";

    private static final String KEEP_NEWEST = """
            INSERT INTO known_organisation AS known
                (id, path, type, line, division_code, industries, dissolved, name, serves_company_id, parent_id,
                 competences, redirected_to, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
               SET path = excluded.path, type = excluded.type, line = excluded.line,
                   division_code = excluded.division_code, industries = excluded.industries,
                   dissolved = excluded.dissolved, name = excluded.name,
                   serves_company_id = excluded.serves_company_id, parent_id = excluded.parent_id,
                   competences = excluded.competences, redirected_to = excluded.redirected_to,
                   version = excluded.version
             WHERE known.version < excluded.version
            """;

    private final DataSource dataSource;

    LearnOrganisations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What this service reads of the event. */
    record Organisation(
            UUID organisationId,
            String name,
            String type,
            String line,
            @Nullable UUID parentId,
            String path,
            @Nullable String divisionCode,
            @Nullable List<String> industries,
            @Nullable UUID servesCompanyId,
            @Nullable List<String> competences,
            @Nullable UUID redirectedTo,
            boolean dissolved) {}

    @Override
    public String topic() {
        return "fengxing.organisations.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.data() != null && event.type().equals(CHANGED)) {
            keep(event.as(Organisation.class), event.version());
        }
    }

    private void keep(Organisation organisation, long version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(KEEP_NEWEST)) {
            upsert.setObject(1, organisation.organisationId());
            upsert.setString(2, organisation.path());
            upsert.setString(3, organisation.type());
            upsert.setString(4, organisation.line());
            upsert.setString(5, organisation.divisionCode());
            upsert.setArray(6, connection.createArrayOf("text", array(organisation.industries())));
            upsert.setBoolean(7, organisation.dissolved());
            upsert.setString(8, organisation.name());
            upsert.setObject(9, organisation.servesCompanyId());
            upsert.setObject(10, organisation.parentId());
            upsert.setArray(11, connection.createArrayOf("text", array(organisation.competences())));
            upsert.setObject(12, organisation.redirectedTo());
            upsert.setLong(13, version);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] array(@Nullable List<String> texts) {
        return texts == null ? new Object[0] : texts.toArray();
    }
}
