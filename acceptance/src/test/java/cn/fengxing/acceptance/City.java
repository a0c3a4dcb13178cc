package cn.fengxing.acceptance;

import cn.fengxing.acceptance.Api.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shenyang, as far as a case needs it: a branch, a platform with an office and its Party branch, departments, a community. */
final class City {

    static final String DISTRICT = "210102000000";
    private static final String ROOT = "01900000-0000-7000-8000-000000210000";

    final String mobileBranch;
    final String platformOffice;
    final Api secretary;
    final Api officer;
    final Api regulator;
    final Api communityWorker;
    final String secretaryName = unique("secretary");
    final String newcomerName = unique("newcomer");

    private final Suite suite;
    private final Api anybody;
    private final Api admin;

    City(Suite suite) {
        this.suite = suite;
        this.anybody = new Api(suite.edge(), null);
        Staff staff = new Staff(suite);
        this.admin = staff.admin();
        String committee = found("沈阳市委两新工委", "WORKING_COMMITTEE", ROOT, "210100000000", null);
        this.mobileBranch = found("沈阳市外卖行业流动党员党支部", "MOBILE_BRANCH", committee, "210100000000", null);
        String company = found("快马外卖有限公司", "PLATFORM_COMPANY", null, "210000000000", null);
        this.platformOffice = found("快马外卖沈阳分公司", "PLATFORM_OFFICE", company, "210100000000", null);
        String partyBranch = found("快马外卖沈阳分公司党支部", "BRANCH", committee, "210100000000", platformOffice);
        String province = found("辽宁省人力资源和社会保障厅", "REGULATOR", null, "210000000000", null);
        String department = found("沈阳市人力资源和社会保障局", "REGULATOR", province, "210100000000", null);
        String community = found("和平区南湖社区", "STREET_COMMUNITY", null, DISTRICT, null);
        String secretaryId = staff.open(secretaryName, "BRANCH_SECRETARY", mobileBranch);
        staff.grant(secretaryId, "DASHBOARD", committee);
        this.secretary = staff.firstSignIn(secretaryName);
        staff.open(newcomerName, "BRANCH_SECRETARY", mobileBranch);
        this.officer = staff.appoint(unique("officer"), "PLATFORM_OFFICER", partyBranch);
        this.regulator = staff.appoint(unique("regulator"), "REGULATOR", department);
        this.communityWorker = staff.appoint(unique("community"), "COMMUNITY_WORKER", community);
    }

    private String found(String name, String type, @Nullable String parent, String division, @Nullable String serves) {
        Map<String, Object> body = new HashMap<>(
                Map.of("name", name, "type", type, "divisionCode", division, "industries", List.of("FOOD_DELIVERY")));
        if (type.equals("REGULATOR")) {
            body.put("competences", List.of("PAY_AND_DEDUCTIONS"));
        }
        if (parent != null) {
            body.put("parentId", parent);
        }
        if (serves != null) {
            body.put("servesCompanyId", serves);
        }
        return admin.post("/v1/organisations", body).expect(201).text("id");
    }

    /** A rider with nothing but a phone. */
    Api register(String phone) {
        anybody.post("/v1/identity/codes", Map.of("phone", phone)).expect(202);
        Answer tokens = anybody.post(
                        "/v1/people",
                        Map.of(
                                "phone",
                                phone,
                                "code",
                                suite.codeFor(phone),
                                "kindOfWork",
                                "RIDER",
                                "platformId",
                                platformOffice,
                                "divisionCode",
                                DISTRICT,
                                "consent",
                                Map.of("purpose", "REGISTRATION", "textVersion", "2026-01")))
                .expect(201);
        return anybody.as(tokens.text("accessToken"));
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
