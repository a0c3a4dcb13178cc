package cn.fengxing.acceptance;

import cn.fengxing.acceptance.Api.Answer;
import cn.fengxing.local.Waiting;
import cn.fengxing.testkit.Eventually;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city, as far as a case needs it: a branch, a platform with an office and its Party branch, departments, a community. Every
 * class of tests has one to itself, so that none meets the cases of another.
 */
final class City {

    static final String COMMITTEE_OF_THE_PROVINCE = "01900000-0000-7000-8000-000000210000";

    private static final String PROVINCE = "210000000000";
    /** Asking is limited, so nobody asks more often than this. */
    private static final Duration A_CODE_IS_SENT = Duration.ofSeconds(5);

    private static final Duration A_LOST_CODE_IS_SENT_AGAIN = Duration.ofSeconds(90);

    final String code;
    final String district;
    final String committee;
    final String mobileBranch;
    final String platformOffice;
    final String community;
    final Api anybody;
    final Api admin;
    final Api secretary;
    final Api officer;
    final Api regulator;
    final Api communityWorker;
    final String secretaryName = unique("secretary");
    final String newcomerName = unique("newcomer");

    private final Suite suite;
    private final Staff staff;

    /** @param digits first four digits of its division code */
    City(Suite suite, String name, String digits) {
        this.suite = suite;
        this.code = digits + "00000000";
        this.district = digits + "02000000";
        this.anybody = new Api(suite.edge(), null);
        this.staff = new Staff(suite);
        this.admin = staff.admin();
        this.committee = found(name + "委两新工委", "WORKING_COMMITTEE", code, COMMITTEE_OF_THE_PROVINCE);
        this.mobileBranch = found(name + "外卖行业流动党员党支部", "MOBILE_BRANCH", code, committee);
        String company = found("快马外卖有限公司", "PLATFORM_COMPANY", PROVINCE, null);
        this.platformOffice = found("快马外卖" + name + "分公司", "PLATFORM_OFFICE", code, company);
        String partyBranch = found(Map.of("servesCompanyId", platformOffice), "快马外卖党支部", "BRANCH", code, committee);
        String ministry = found("辽宁省人力资源和社会保障厅", "REGULATOR", PROVINCE, null);
        String department = found(name + "人力资源和社会保障局", "REGULATOR", code, ministry);
        this.community = found(name + "南湖社区", "STREET_COMMUNITY", district, null);
        String secretaryId = staff.open(secretaryName, "BRANCH_SECRETARY", mobileBranch);
        staff.grant(secretaryId, "DASHBOARD", committee);
        this.secretary = staff.firstSignIn(secretaryName);
        staff.open(newcomerName, "BRANCH_SECRETARY", mobileBranch);
        this.officer = appoint("PLATFORM_OFFICER", partyBranch);
        this.regulator = appoint("REGULATOR", department);
        this.communityWorker = appoint("COMMUNITY_WORKER", community);
    }

    String found(String name, String type, String division, @Nullable String parent) {
        return found(Map.of(), name, type, division, parent);
    }

    private String found(Map<String, ?> more, String name, String type, String division, @Nullable String parent) {
        return admin.post("/v1/organisations", organisation(more, name, type, division, parent))
                .expect(201)
                .text("id");
    }

    static Map<String, Object> organisation(
            Map<String, ?> more, String name, String type, String division, @Nullable String parent) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(
                Map.of("name", name, "type", type, "divisionCode", division, "industries", List.of("FOOD_DELIVERY")));
        if (type.equals("REGULATOR")) {
            body.put("competences", List.of("PAY_AND_DEDUCTIONS"));
        }
        if (parent != null) {
            body.put("parentId", parent);
        }
        return body;
    }

    /** Somebody in office, by person as well. */
    record Officer(String person, Api calls) {}

    Officer open(String role, String organisation) {
        String username = unique("officer");
        String person = staff.open(username, role, organisation);
        return new Officer(person, staff.firstSignIn(username));
    }

    /** Somebody new, in the role. */
    Api appoint(String role, String organisation) {
        return staff.appoint(unique("officer"), role, organisation);
    }

    Api secretaryAgain() {
        return staff.signIn(secretaryName, Staff.PASSWORD);
    }

    /** A rider with nothing but a phone. */
    Api register(String phone) {
        Answer tokens = anybody.post("/v1/people", registration(phone)).expect(201);
        return anybody.as(tokens.text("accessToken"));
    }

    Map<String, Object> registration(String phone) {
        return Map.of(
                "phone",
                phone,
                "code",
                codeSentTo(phone),
                "kindOfWork",
                "RIDER",
                "platformId",
                platformOffice,
                "divisionCode",
                district,
                "consent",
                Map.of("purpose", "REGISTRATION", "textVersion", "2026-01"));
    }

    /** Asks until it is there: who asks has a code already, is made to wait, or lost it with the service that was to send it. */
    String codeSentTo(String phone) {
        int before = suite.codesFor(phone).size();
        Eventually.await("a code", A_LOST_CODE_IS_SENT_AGAIN, () -> {
            Phones.untilAnswered(key -> anybody.post("/v1/identity/codes", Map.of("phone", phone), key, null))
                    .expect(202);
            return Waiting.until(A_CODE_IS_SENT, () -> suite.codesFor(phone).size() > before);
        });
        return suite.codesFor(phone).get(before);
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
