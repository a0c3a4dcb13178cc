package cn.fengxing.member.journey;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.member.membership.AdmitMember;
import cn.fengxing.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Members with names, and letters for them. */
@ApplicationScoped
class Honoured {

    static final String CONSENT = """
            {"consent":{"purpose":"HONOUR","textVersion":"2026-12"}}""";

    static final String WALL = """
            {"consent":{"purpose":"PIONEER_WALL","textVersion":"2026-12"}}""";

    private final Planted planted;
    private final Province province;
    private final PersonalData personalData;
    private final AdmitMember admitMember;

    Honoured(Planted planted, Province province, PersonalData personalData, AdmitMember admitMember) {
        this.planted = planted;
        this.province = province;
        this.personalData = personalData;
        this.admitMember = admitMember;
    }

    /** A member of the branch who has told the name. */
    UUID member(UUID id, UUID branch) {
        planted.person(id, branch);
        byte[] name = QuarkusTransaction.requiringNew().call(() -> personalData.seal(id, "name", "张伟明"));
        province.run("UPDATE person SET name = ? WHERE id = ?", name, id);
        QuarkusTransaction.requiringNew().run(() -> admitMember.admit(id, branch));
        return id;
    }

    /** @return its id */
    UUID offered(UUID holder, UUID branch) {
        Response offer = offer(holder, branch);
        offer.then().statusCode(201);
        return UUID.fromString(offer.path("id"));
    }

    Response offer(UUID holder, UUID branch) {
        return Api.holding("BRANCH_SECRETARY", branch)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(offerFor(holder, branch))
                .post("/v1/honours/letters");
    }

    static String offerFor(UUID holder, UUID branch) {
        return """
                {"kind":"PIONEER_RIDER","organisationId":"%s","personId":"%s","citation":"亮身份、作表率，事迹突出。"}""".formatted(branch, holder);
    }

    /** A letter of the branch that a new member has accepted. */
    UUID issued(UUID holder, UUID branch) {
        UUID id = offered(member(holder, branch), branch);
        accept(holder, id).then().statusCode(200);
        return id;
    }

    String verifyAtOfNew(UUID branch) {
        UUID holder = UUID.randomUUID();
        return verifyAt(holder, issued(holder, branch));
    }

    static String verifyAt(UUID holder, UUID letter) {
        return as(holder).get("/v1/honours/letters/mine").path("items.find { it.id == '" + letter + "' }.verifyAt");
    }

    static Response accept(UUID holder, UUID letter) {
        return as(holder).header("If-Match", "*").body(CONSENT).post("/v1/honours/letters/" + letter + "/acceptance");
    }

    static RequestSpecification as(UUID person) {
        return Api.as(Tokens.of(person).text());
    }

    /** An honour that somebody recorded at the branch. */
    UUID recorded(UUID holder, UUID branch) {
        planted.person(holder, branch);
        Response answer = as(holder).body(RECORD).post("/v1/honours/records");
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    static final String RECORD = """
            {"title":"省劳动模范","level":"PROVINCE","source":"省人民政府，辽政发〔2025〕12号","givenOn":"2025-04-28",
             "consent":{"purpose":"HONOUR","textVersion":"2026-12"}}""";
}
