package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.acceptance.Api.Answer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a mobile member meets in a month in a new city, step by step, as the phone and the desks call for it. */
final class MembersMonth {

    private static final String TEXT_VERSION = "2026-12";

    private final Suite suite;
    private final City home;
    private final City city;
    private final Api member;
    private final String person;
    private String memberId = "";
    private String pointCode = "";

    /** @param home whose branch the member comes from */
    MembersMonth(Suite suite, City home, City city, Api member) {
        this.suite = suite;
        this.home = home;
        this.city = city;
        this.member = member;
        this.person = member.get("/v1/people/me").expect(200).text("id");
    }

    /** @return what the poster of the business district's registration point says */
    String seesThePoster() {
        Map<String, Object> point = Map.of(
                "name",
                "中央商务区流动党员登记站",
                "kind",
                "BUSINESS_DISTRICT",
                "organisationId",
                city.committee,
                "divisionCode",
                city.district,
                "address",
                "渤海大街5号1层",
                "position",
                Map.of("lon", 122.2349, "lat", 40.6674),
                "openDays",
                List.of("MONDAY", "SATURDAY"),
                "opensAt",
                "09:00",
                "closesAt",
                "20:00");
        Answer opened = city.admin.post("/v1/registration-points", point).expect(201);
        pointCode = opened.text("code");
        Answer read =
                city.anybody.get("/v1/registration-points/by-code/" + pointCode).expect(200);
        return read.text("name");
    }

    Answer registersAsMember() {
        Map<String, Object> registration = Map.of(
                "standing",
                "FULL",
                "monthsAway",
                12,
                "pointCode",
                pointCode,
                "homeId",
                home.mobileBranch,
                "consent",
                consent("MEMBERSHIP"));
        Answer registered = member.post("/v1/members/me", registration).expect(201);
        memberId = registered.text("id");
        home.secretary.change(of(memberId), "affiliation", Map.of()).expect(200);
        return registered;
    }

    void isPlaced() {
        city.admin
                .change(of(memberId), "placement", Map.of("branchId", city.mobileBranch))
                .expect(200);
        city.secretary.change(of(memberId), "placement/acceptance", Map.of()).expect(200);
    }

    void checksIn() {
        member.post("/v1/members/me/check-ins", Map.of("pointCode", pointCode)).expect(200);
    }

    /** @return the address of the card that the member shows */
    String showsIdentity() {
        Map<String, Object> sign = Map.of(
                "places",
                List.of("BRANCH", "CARD"),
                "promises",
                List.of("RIDE_SAFELY"),
                "consent",
                consent("SHOW_IDENTITY"));
        return member.put("/v1/members/me/signs/SERVICE_PROMISE", sign)
                .expect(200)
                .body()
                .at("/items/0/card")
                .asText();
    }

    void getsAnAdviser() {
        City.Officer adviser = city.open("ADVISER", city.mobileBranch);
        String appointment = city.admin
                .post(
                        "/v1/advisers",
                        Map.of("personId", adviser.person(), "organisationId", city.mobileBranch, "from", "2026-01-01"))
                .expect(201)
                .text("id");
        String link = adviser.calls()
                .post("/v1/advisers/" + appointment + "/links", Map.of("personId", person))
                .expect(201)
                .text("id");
        adviser.calls()
                .post(
                        "/v1/advisers/links/" + link + "/contacts",
                        Map.of("way", "VISIT", "topic", "TRAINING", "on", today()))
                .expect(200);
    }

    /** Somebody of the same branch asks to join. */
    void isFollowedByApplicant(Api worker) {
        Map<String, Object> application =
                Map.of("birthDate", "1996-03-08", "mobile", true, "consent", consent("DEVELOPMENT"));
        worker.post("/v1/development/applications", application).expect(201);
        Answer files = city.secretary
                .get("/v1/development/files?branchId=" + city.mobileBranch)
                .expect(200);
        String file = files.body().at("/items/0/id").asText();
        city.secretary
                .change(
                        "/v1/development/files/" + file,
                        "steps",
                        Map.of("step", "TALK", "doneOn", today(), "documents", List.of("TALK_RECORD")))
                .expect(200);
    }

    void attendsAHealthCheck() {
        Api runner = city.appoint("COMMUNITY_WORKER", city.community);
        String programme = runner.post(
                        "/v1/care/programmes",
                        Map.of(
                                "organisationId",
                                city.community,
                                "divisionCode",
                                city.district,
                                "kind",
                                "HEALTH_CHECK",
                                "title",
                                "骑手免费体检",
                                "summary",
                                "含血压、血糖、颈椎腰椎检查，需空腹。",
                                "forKinds",
                                List.of("RIDER")))
                .expect(201)
                .text("id");
        Instant now = suite.now().truncatedTo(ChronoUnit.SECONDS);
        String session = "/v1/care/sessions/"
                + runner.post(
                                "/v1/care/programmes/" + programme + "/sessions",
                                Map.of(
                                        "startsAt",
                                        now.plus(Duration.ofMinutes(20)).toString(),
                                        "endsAt",
                                        now.plus(Duration.ofHours(5)).toString(),
                                        "address",
                                        "渤海大街社区卫生服务中心一楼",
                                        "capacity",
                                        20,
                                        "waitingLimit",
                                        5,
                                        "opensAt",
                                        now.minus(Duration.ofHours(1)).toString(),
                                        "closesAt",
                                        now.plus(Duration.ofMinutes(20)).toString()))
                        .expect(201)
                        .text("id");
        member.post(session + "/sign-ups", Map.of("showsName", false, "consent", consent("HEALTH")))
                .expect(201);
        String scanned = runner.get(session + "/code").expect(200).text("scan");
        member.post(session + "/attendance", Map.of("code", scanned)).expect(204);
    }

    /** @return where the letter's QR code leads */
    URI receivesALetter() {
        String letter = city.admin
                .post(
                        "/v1/honours/letters",
                        Map.of(
                                "kind",
                                "PIONEER_RIDER",
                                "organisationId",
                                city.committee,
                                "personId",
                                person,
                                "citation",
                                "亮身份、作表率，及时报告安全隐患，热心服务群众。"))
                .expect(201)
                .text("id");
        int version = member.get("/v1/honours/letters/mine")
                .expect(200)
                .body()
                .at("/items/0/version")
                .asInt();
        Answer mine = member.post(
                        "/v1/honours/letters/" + letter + "/acceptance",
                        Map.of("consent", consent("HONOUR")),
                        UUID.randomUUID().toString(),
                        "\"" + version + "\"")
                .expect(200);
        return URI.create(mine.text("verifyAt"));
    }

    /** The formal affiliation follows the member for good. */
    void movesOver() {
        String transfer = "/v1/transfers/"
                + home.secretary
                        .post("/v1/transfers", Map.of("memberId", memberId, "toId", city.mobileBranch))
                        .expect(201)
                        .text("id");
        city.secretary.change(transfer, "acceptance", Map.of()).expect(200);
        city.secretary
                .change(transfer, "completion", Map.of("reference", "LN-2026-210802-004317", "effectiveOn", today()))
                .expect(200);
        Answer now = member.get("/v1/members/me").expect(200);
        assertThat(now.text("affiliationId")).isEqualTo(city.mobileBranch);
    }

    String person() {
        return person;
    }

    private static Map<String, String> consent(String purpose) {
        return Map.of("purpose", purpose, "textVersion", TEXT_VERSION);
    }

    private String today() {
        return LocalDate.ofInstant(suite.now(), ZoneId.of("Asia/Shanghai")).toString();
    }

    private static String of(String memberId) {
        return "/v1/members/" + memberId;
    }
}
