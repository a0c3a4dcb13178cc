package cn.fengxing.grievance.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class EvidenceTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void of_a_talkative_picture_nothing_but_the_picture_is_stored_and_served() throws Exception {
        AnonymousCase grievance = AnonymousCase.filed();
        for (Map.Entry<String, byte[]> file : HostileFiles.talkative().entrySet()) {
            UUID id = SentFiles.sent(grievance::mine, file.getValue());
            attach(grievance.mine(), grievance.id(), id, false);

            Response served = served(SentFiles.link(grievance::mine, id));

            String bytes = new String(served.asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(bytes)
                    .as(file.getKey())
                    .doesNotContain(
                            "CANARY", "Exif", "xmp", "Photoshop", "PK\3\4", "script", "%PDF", "tEXt", "eXIf", "iTXt");
            assertThat(served.contentType()).as(file.getKey()).isIn("image/jpeg", "image/png");
            assertThat(served.header("Content-Disposition")).doesNotContain("IMG", "%E6");
            assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(served.asByteArray()))
                            .getWidth())
                    .isEqualTo(64);
        }
    }

    @Test
    void what_is_no_picture_is_refused_with_the_reason() {
        AnonymousCase grievance = AnonymousCase.filed();
        for (Map.Entry<String, byte[]> file : HostileFiles.refused().entrySet()) {
            String location = SentFiles.begun(grievance::mine, file.getValue().length);
            Response answer = SentFiles.append(grievance::mine, location, file.getValue());

            assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(422);
            Response attached = tryAttach(grievance.mine(), grievance.id(), SentFiles.id(location), false);
            assertThat(attached.statusCode()).as(file.getKey()).isEqualTo(400);
            grievance.mine().header("Tus-Resumable", "1.0.0").delete(location);
        }
    }

    @Test
    void a_company_sees_what_the_worker_let_it_and_nobody_without_the_case_sees_anything() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        Supplier<RequestSpecification> rider = () -> OneCase.as(grievance.rider());
        UUID shown = attach(rider.get(), grievance.id(), SentFiles.sent(rider, HostileFiles.jpeg()), true);
        UUID hidden = attach(rider.get(), grievance.id(), SentFiles.sent(rider, HostileFiles.jpeg()), false);
        String oneOfTheBranch = World.secretary();
        Supplier<RequestSpecification> secretary = () -> OneCase.as(oneOfTheBranch);
        UUID branchs = attach(secretary.get(), grievance.id(), SentFiles.sent(secretary, HostileFiles.jpeg()), true);
        assertThat(ids(secretary.get(), grievance.id()))
                .containsExactly(shown.toString(), hidden.toString(), branchs.toString());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请核实。\"}");
        String alias = grievance.companyId(World.officer());
        Supplier<RequestSpecification> officer = () -> OneCase.as(World.officer());

        assertThat(ids(officer.get(), alias)).containsExactly(shown.toString());
        assertThat(SentFiles.link(officer, shown).statusCode()).isEqualTo(200);
        assertThat(SentFiles.link(officer, hidden).statusCode()).isEqualTo(404);
        assertThat(SentFiles.link(officer, branchs).statusCode()).isEqualTo(404);
        assertThat(SentFiles.link(secretary, shown).statusCode()).isEqualTo(404);
        assertThat(SentFiles.link(() -> OneCase.as(Tokens.of(world.newRider()).text()), shown)
                        .statusCode())
                .isEqualTo(404);
        assertThat(SentFiles.link(() -> given().contentType("application/json"), shown)
                        .statusCode())
                .isEqualTo(401);
        assertThat(ids(rider.get(), grievance.id())).hasSize(3);
    }

    @Test
    void a_handlers_look_is_on_record_and_the_workers_is_not() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        Supplier<RequestSpecification> rider = () -> OneCase.as(grievance.rider());
        UUID id = attach(rider.get(), grievance.id(), SentFiles.sent(rider, HostileFiles.jpeg()), false);
        SentFiles.link(rider, id);
        assertThat(looks(grievance)).isEqualTo("0");

        SentFiles.link(() -> OneCase.as(World.secretary()), id);

        assertThat(looks(grievance)).isEqualTo("1");
    }

    @Test
    void nobody_shows_another_persons_file_as_the_own() {
        AnonymousCase mine = AnonymousCase.filed();
        AnonymousCase other = AnonymousCase.filed();
        UUID file = SentFiles.sent(mine::mine, HostileFiles.jpeg());

        assertThat(tryAttach(other.mine(), other.id(), file, false).statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_branch_drafts_what_the_company_reads_and_the_worker_decides() {
        OneCase grievance = OneCase.filedBy(world.newRider(), OneCase.body(false, "NORMAL"));
        Supplier<RequestSpecification> rider = () -> OneCase.as(grievance.rider());
        UUID picture = attach(rider.get(), grievance.id(), SentFiles.sent(rider, HostileFiles.jpeg()), false);
        String url = "/v1/grievances/" + grievance.id() + "/company-summary";
        assertThat(draft(url, "请打13812345678").statusCode()).isEqualTo(400);
        assertThat(draft(url, "三单超时被扣，要求复核。").statusCode()).isEqualTo(200);
        assertThat(grievance
                        .act(grievance.rider(), "company-summary/approval", approval("电话13812345678", picture))
                        .statusCode())
                .isEqualTo(400);

        grievance.done(grievance.rider(), "company-summary/approval", approval("三单超时被扣36元，要求复核。", picture));
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请核实。\"}");

        assertThat(grievance.see(grievance.rider(), "hop")).isEqualTo("PLATFORM");
        String alias = grievance.companyId(World.officer());
        assertThat(OneCase.readAs(World.officer(), alias).asString()).contains("三单超时被扣36元");
        assertThat(ids(OneCase.as(World.officer()), alias)).containsExactly(picture.toString());
        assertThat(OneCase.as(World.officer())
                        .get("/v1/grievances/" + alias + "/company-summary")
                        .statusCode())
                .isEqualTo(404);
        assertThat(grievance
                        .act(grievance.rider(), "company-summary/approval", approval("改一改", picture))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_draft_that_the_worker_did_not_approve_leaves_the_company_out() {
        OneCase grievance = OneCase.filedBy(world.newRider(), OneCase.body(false, "NORMAL"));
        draft("/v1/grievances/" + grievance.id() + "/company-summary", "三单超时被扣，要求复核。");
        world.letTimeRunOut(grievance.id());

        Eventually.await(() -> grievance.see(grievance.rider(), "hop").equals("REGULATOR"));

        assertThat(OneCase.readAs(World.inspector(), grievance.id()).asString()).doesNotContain("三单超时被扣，");
    }

    @Test
    void years_after_closing_nothing_of_a_case_can_be_read_and_its_pictures_are_gone() {
        AnonymousCase grievance = AnonymousCase.filed();
        UUID picture =
                attach(grievance.mine(), grievance.id(), SentFiles.sent(grievance::mine, HostileFiles.jpeg()), false);
        grievance.done("withdrawal", "");
        UUID id = UUID.fromString(grievance.id());
        world.run("UPDATE grievance SET closed_at = now() - interval '2 years 364 days' WHERE id = ?", id);
        assertThat(grievance.read().statusCode()).isEqualTo(200);

        world.run("UPDATE grievance SET closed_at = now() - interval '3 years 1 day' WHERE id = ?", id);

        Eventually.await(() -> grievance.read().statusCode() == 401);
        assertThat(CaseIds.one("SELECT count(*)::text FROM attachment WHERE id = ?::uuid", picture.toString()))
                .isEqualTo("0");
        assertThat(CaseIds.one(
                        "SELECT (wrapped_key IS NULL)::text FROM data_key WHERE person_id = ?::uuid", grievance.id()))
                .isEqualTo("true");
        assertThat(CaseIds.one("SELECT category FROM grievance WHERE id = ?::uuid", grievance.id()))
                .isEqualTo("DIGNITY_AND_HARASSMENT");
    }

    private static Response draft(String url, String text) {
        return OneCase.as(World.secretary())
                .body("{\"summary\":\"" + text + "\"}")
                .put(url + "/draft");
    }

    private static String approval(String text, UUID picture) {
        return "{\"summary\":\"" + text + "\",\"attachmentIds\":[\"" + picture + "\"]}";
    }

    private static String looks(OneCase grievance) {
        return CaseIds.one(
                "SELECT count(*)::text FROM audit_entry WHERE action = 'open-evidence' AND subject_id = ?",
                grievance.id());
    }

    private static UUID attach(RequestSpecification who, String id, UUID file, boolean forCompany) {
        Response response = tryAttach(who, id, file, forCompany);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return file;
    }

    private static Response tryAttach(RequestSpecification who, String id, UUID file, boolean forCompany) {
        return who.body("{\"attachmentId\":\"" + file + "\",\"forCompany\":" + forCompany + "}")
                .post("/v1/grievances/" + id + "/evidence");
    }

    private static List<String> ids(RequestSpecification who, String id) {
        return who.get("/v1/grievances/" + id + "/evidence").jsonPath().getList("items.id", String.class);
    }

    private static Response served(Response link) {
        assertThat(link.statusCode()).as(link.asString()).isEqualTo(200);
        return given().urlEncodingEnabled(false).get((String) link.path("href"));
    }
}
