package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A small province, as the events of the other services would have told of it. */
@ApplicationScoped
public class World {

    public static final String PROVINCE = "210000000000";
    public static final String CITY = "210100000000";
    public static final String COUNTY = "210102000000";

    public static final UUID PROVINCE_COMMITTEE = UUID.randomUUID();
    public static final UUID CITY_COMMITTEE = UUID.randomUUID();
    public static final UUID COMMUNITY = UUID.randomUUID();
    public static final UUID BRANCH = UUID.randomUUID();
    public static final UUID OTHER_BRANCH = UUID.randomUUID();
    public static final UUID COMPANY = UUID.randomUUID();
    public static final UUID OFFICE = UUID.randomUUID();
    public static final UUID COMPANY_PARTY = UUID.randomUUID();

    /** Below the company's own Party organisation, and first among branches if it were a public one. */
    public static final UUID COMPANY_SUB_BRANCH = new UUID(0, 1);

    public static final UUID OTHER_COMPANY = UUID.randomUUID();
    public static final UUID RIVAL_OFFICE = UUID.randomUUID();
    public static final UUID RIVAL_PARTY = UUID.randomUUID();
    public static final UUID PARTNER = UUID.randomUUID();
    public static final UUID PARTNER_BRANCH = UUID.randomUUID();
    public static final UUID CITY_BUREAU = UUID.randomUUID();
    public static final UUID BUREAU_ELSEWHERE = UUID.randomUUID();
    public static final UUID PROVINCE_BUREAU = UUID.randomUUID();
    public static final UUID CITY_DESK = UUID.randomUUID();
    public static final UUID PROVINCE_DESK = UUID.randomUUID();

    /** Those who handle cases, each the same from call to call, as a case is open to who accepted it. */
    private static final UUID SECRETARY = UUID.randomUUID();

    private static final UUID INSPECTOR = UUID.randomUUID();
    private static final UUID SUPERVISOR = UUID.randomUUID();

    private final DataSource dataSource;
    private boolean seeded;

    World(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public synchronized void exists() {
        if (seeded) {
            return;
        }
        add(PROVINCE_COMMITTEE, "辽宁省委两新工委", "WORKING_COMMITTEE", "PARTY", null, PROVINCE, null);
        add(CITY_COMMITTEE, "沈阳市委两新工委", "WORKING_COMMITTEE", "PARTY", PROVINCE_COMMITTEE, CITY, null);
        add(BRANCH, "沈阳市外卖行业流动党员党支部", "MOBILE_BRANCH", "PARTY", CITY_COMMITTEE, CITY, null);
        add(OTHER_BRANCH, "沈阳市快递行业流动党员党支部", "MOBILE_BRANCH", "PARTY", CITY_COMMITTEE, CITY, null);
        add(COMMUNITY, "文艺路社区", "STREET_COMMUNITY", "GOVERNMENT", null, COUNTY, null);
        add(COMPANY, "快马外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, PROVINCE, null);
        add(OFFICE, "快马外卖沈阳分公司", "PLATFORM_OFFICE", "CORPORATE", COMPANY, CITY, null);
        add(COMPANY_PARTY, "快马外卖沈阳分公司党支部", "BRANCH", "PARTY", CITY_COMMITTEE, CITY, OFFICE);
        add(OTHER_COMPANY, "飞燕外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, PROVINCE, null);
        add(RIVAL_OFFICE, "飞燕外卖沈阳分公司", "PLATFORM_OFFICE", "CORPORATE", OTHER_COMPANY, CITY, null);
        add(RIVAL_PARTY, "飞燕外卖沈阳分公司党支部", "BRANCH", "PARTY", CITY_COMMITTEE, CITY, RIVAL_OFFICE);
        add(COMPANY_SUB_BRANCH, "快马外卖沈阳分公司骑手党支部", "MOBILE_BRANCH", "PARTY", COMPANY_PARTY, CITY, null);
        add(PARTNER, "沈阳捷达配送服务有限公司", "PARTNER_COMPANY", "CORPORATE", null, CITY, null);
        add(PARTNER_BRANCH, "捷达配送党支部", "BRANCH", "PARTY", CITY_COMMITTEE, CITY, PARTNER);
        add(PROVINCE_BUREAU, "辽宁省人社厅", "REGULATOR", "GOVERNMENT", null, PROVINCE, null);
        add(CITY_BUREAU, "沈阳市人社局", "REGULATOR", "GOVERNMENT", PROVINCE_BUREAU, CITY, null);
        add(BUREAU_ELSEWHERE, "大连市人社局", "REGULATOR", "GOVERNMENT", PROVINCE_BUREAU, "210200000000", null);
        add(PROVINCE_DESK, "辽宁省值班室", "DUTY_DESK", "GOVERNMENT", null, PROVINCE, null);
        add(CITY_DESK, "沈阳市值班室", "DUTY_DESK", "GOVERNMENT", PROVINCE_DESK, CITY, null);
        seeded = true;
    }

    public void add(
            UUID id,
            String name,
            String type,
            String line,
            @Nullable UUID parent,
            String division,
            @Nullable UUID serves) {
        run("""
                INSERT INTO known_organisation
                       (id, name, type, line, parent_id, path, division_code, industries, serves_company_id, version)
                VALUES (?, ?, ?, ?, ?, coalesce((SELECT path FROM known_organisation WHERE id = ?), '') || ? || '/', ?,
                        '{FOOD_DELIVERY}', ?, 1)
                ON CONFLICT DO NOTHING""", id, name, type, line, parent, parent, id.toString(), division, serves);
    }

    /** A rider of the company, in the branch's care. */
    public UUID newRider() {
        UUID id = UUID.randomUUID();
        run("INSERT INTO known_person VALUES (?, ?, ?, ?, false, 1)", id, COMPANY, COUNTY, BRANCH);
        return id;
    }

    /** Lets the case's present clock run out now. */
    public void letTimeRunOut(String caseId) {
        run(
                "UPDATE grievance SET due_at = now() - interval '1 second', alarm_at = now() - interval '1 second' WHERE id = ?",
                UUID.fromString(caseId));
    }

    public void run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String secretary() {
        return Tokens.of(SECRETARY).holding("BRANCH_SECRETARY", BRANCH).text();
    }

    public static String officer() {
        return Tokens.holding("PLATFORM_OFFICER", OFFICE).text();
    }

    public static String inspector() {
        return Tokens.of(INSPECTOR).holding("REGULATOR", CITY_BUREAU).text();
    }

    public static String supervisor() {
        return Tokens.of(SUPERVISOR).holding("REGULATOR", PROVINCE_BUREAU).text();
    }
}
