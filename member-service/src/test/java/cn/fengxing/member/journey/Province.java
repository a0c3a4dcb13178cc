package cn.fengxing.member.journey;

import cn.fengxing.testkit.Eventually;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A small province as member-service knows it: a platform, branches and communities in Shenyang, a committee in Jinzhou. */
@ApplicationScoped
public class Province {

    static final UUID COMMITTEE = UUID.fromString("01900000-0000-7000-8000-000000210000");
    static final UUID PLATFORM = UUID.fromString("01900000-0000-7000-8000-0000000000c1");
    static final UUID SHENYANG_COMMITTEE = UUID.fromString("01900000-0000-7000-8000-000000210100");
    static final UUID RIDERS_BRANCH = UUID.fromString("01900000-0000-7000-8000-0000000000b1");
    static final UUID OTHER_BRANCH = UUID.fromString("01900000-0000-7000-8000-0000000000b2");
    static final UUID COMMUNITY = UUID.fromString("01900000-0000-7000-8000-0000000000d1");
    static final UUID BUREAU = UUID.fromString("01900000-0000-7000-8000-0000000000e1");
    static final UUID JINZHOU_COMMITTEE = UUID.fromString("01900000-0000-7000-8000-000000210700");

    /** What the platform's Party organisation has for its own; the branch would be the first to take a rider in. */
    static final UUID COMPANYS_COMMITTEE = UUID.fromString("01900000-0000-7000-8000-0000000000f1");

    static final UUID COMPANYS_BRANCH = UUID.fromString("01900000-0000-7000-8000-0000000000a0");

    static final String HEPING = "210102000000";
    static final String JINZHOU = "210700000000";

    private final DataSource database;

    Province(DataSource database) {
        this.database = database;
    }

    void exists() {
        plant(COMMITTEE, null, "WORKING_COMMITTEE", "PARTY", "210000000000", "");
        plant(SHENYANG_COMMITTEE, COMMITTEE, "PARTY_COMMITTEE", "PARTY", "210100000000", "");
        plant(RIDERS_BRANCH, SHENYANG_COMMITTEE, "MOBILE_BRANCH", "PARTY", HEPING, "FOOD_DELIVERY");
        plant(OTHER_BRANCH, SHENYANG_COMMITTEE, "MOBILE_BRANCH", "PARTY", "210103000000", "COURIER");
        plant(COMMUNITY, null, "STREET_COMMUNITY", "GOVERNMENT", "210102001000", "");
        plant(BUREAU, null, "REGULATOR", "GOVERNMENT", "210100000000", "FOOD_DELIVERY");
        plant(JINZHOU_COMMITTEE, COMMITTEE, "PARTY_COMMITTEE", "PARTY", JINZHOU, "");
        plant(COMPANYS_COMMITTEE, COMMITTEE, "PARTY_COMMITTEE", "PARTY", "210100000000", "", PLATFORM);
        plant(COMPANYS_BRANCH, COMPANYS_COMMITTEE, "MOBILE_BRANCH", "PARTY", HEPING, "FOOD_DELIVERY");
        plant(PLATFORM, null, "PLATFORM_COMPANY", "CORPORATE", "210100000000", "FOOD_DELIVERY");
    }

    /** Erases whoever has asked for it, as if the time to think it over had passed. */
    void weekPassesFor(UUID personId) {
        run(
                "UPDATE person SET leaves_at = now() - interval '1 second' WHERE id = ? AND leaves_at IS NOT NULL",
                personId);
        Eventually.await(() -> one("SELECT erased_at FROM person WHERE id = ?", personId) != null);
    }

    /** A station that org-service has announced. */
    UUID station() {
        UUID id = UUID.randomUUID();
        station(id);
        return id;
    }

    void station(UUID id) {
        run("INSERT INTO known_station VALUES (?, false, 0) ON CONFLICT DO NOTHING", id);
    }

    void plant(UUID id, UUID parent, String type, String line, String division, String industry) {
        plant(id, parent, type, line, division, industry, null);
    }

    private void plant(UUID id, UUID parent, String type, String line, String division, String industry, UUID serves) {
        String above = parent == null
                ? ""
                : one("SELECT path FROM known_organisation WHERE id = ?", parent)
                        .toString();
        run("""
                INSERT INTO known_organisation (id, path, type, line, division_code, industries, name, parent_id, serves_company_id, version)
                VALUES (?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, 0) ON CONFLICT DO NOTHING""", id, above + id + "/", type, line, division, industry, type, parent, serves);
    }

    public void run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public Object one(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getObject(1) : null;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
