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
    private static final String PASSWORD = "a-long-passphrase";
    /** Asking is limited, so nobody asks more often than this. */
    private static final Duration A_CODE_IS_SENT = Duration.ofSeconds(5);

    private static final Duration A_LOST_CODE_IS_SENT_AGAIN = Duration.ofSeconds(90);

    final String code;
    final String district;
    final String committee;
    final String mobileBranch;
    final String platformOffice;
    final Api anybody;
    final Api admin;
    final Api secretary;
    final Api officer;
    final Api regulator;
    final Api communityWorker;
    final String secretaryName = unique("secretary");

    private final Suite suite;

    /** @param digits first four digits of its division code */
    City(Suite suite, String name, String digits) {
        this.suite = suite;
        this.code = digits + "00000000";
        this.district = digits + "02000000";
        this.anybody = new Api(suite.edge(), null);
        this.admin = signIn("admin", suite.adminPassword());
        this.committee = found(name + "委两新工委", "WORKING_COMMITTEE", code, COMMITTEE_OF_THE_PROVINCE);
        this.mobileBranch = found(name + "外卖行业流动党员党支部", "MOBILE_BRANCH", code, committee);
        String company = found("快马外卖有限公司", "PLATFORM_COMPANY", PROVINCE, null);
        this.platformOffice = found("快马外卖" + name + "分公司", "PLATFORM_OFFICE", code, company);
        String partyBranch = found(Map.of("servesCompanyId", platformOffice), "快马外卖党支部", "BRANCH", code, committee);
        String ministry = found("辽宁省人力资源和社会保障厅", "REGULATOR", PROVINCE, null);
        String department = found(name + "人力资源和社会保障局", "REGULATOR", code, ministry);
        String community = found(name + "南湖社区", "STREET_COMMUNITY", district, null);
        String secretaryId =
                staff(secretaryName, "BRANCH_SECRETARY", mobileBranch).text("personId");
        admin.post("/v1/people/" + secretaryId + "/grants", grant("DASHBOARD", committee))
                .expect(201);
        this.secretary = signIn(secretaryName, PASSWORD);
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

    /** Somebody new, in the role. A regulator takes a second administrator to appoint. */
    Api appoint(String role, String organisation) {
        String username = unique("officer");
        Answer account = staff(username, role, organisation);
        if (role.equals("REGULATOR")) {
            String second = unique("second");
            staff(second, "ORG_ADMIN", COMMITTEE_OF_THE_PROVINCE);
            String grant = account.body().path("grant").path("id").asText();
            signIn(second, PASSWORD)
                    .post("/v1/people/" + account.text("personId") + "/grants/" + grant + "/confirmation", Map.of())
                    .expect(200);
        }
        return signIn(username, PASSWORD);
    }

    /** Waits for the word of the new organisation to reach member-service. */
    private Answer staff(String username, String role, String organisation) {
        Map<String, Object> body =
                Map.of("username", username, "password", PASSWORD, "grant", grant(role, organisation));
        Answer[] answer = new Answer[1];
        Eventually.await(() -> {
            answer[0] = admin.post("/v1/people/staff", body);
            return answer[0].status() != 404;
        });
        return answer[0].expect(201);
    }

    private static Map<String, Object> grant(String role, String organisation) {
        return Map.of("role", role, "organisationId", organisation, "validFrom", "2026-01-01");
    }

    String passwordOfStaff() {
        return PASSWORD;
    }

    Api signIn(String username, String password) {
        Map<String, String> names = Map.of("username", username, "password", password);
        Answer tokens = anybody.post("/v1/identity/password-sign-ins", names).expect(200);
        return anybody.as(tokens.text("accessToken"));
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
