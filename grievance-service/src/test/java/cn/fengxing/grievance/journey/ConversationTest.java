package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ConversationTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void an_anonymous_worker_and_the_branch_talk_and_see_what_is_unread_and_no_clock_moves() {
        AnonymousCase grievance = AnonymousCase.filed();
        String secretary = Tokens.holding("BRANCH_SECRETARY", UUID.fromString(grievance.see("owner.id")))
                .text();
        String due = grievance.see("dueAt");
        String etag = grievance.read().header("ETag");

        assertThat(send(grievance.mine(), grievance.id(), "晚上九点后看消息。").statusCode())
                .isEqualTo(201);
        assertThat(see(secretary, grievance.id(), "unreadMessages")).isEqualTo("true");
        assertThat(texts(as(secretary), grievance.id())).containsExactly("晚上九点后看消息。");
        assertThat(see(secretary, grievance.id(), "unreadMessages")).isEqualTo("false");
        send(as(secretary), grievance.id(), "好的，是哪个站点？");
        assertThat(grievance.see("unreadMessages")).isEqualTo("true");
        assertThat(texts(grievance.mine(), grievance.id())).containsExactly("晚上九点后看消息。", "好的，是哪个站点？");

        assertThat(grievance.see("unreadMessages")).isEqualTo("false");
        assertThat(grievance.see("dueAt")).isEqualTo(due);
        assertThat(grievance.read().header("ETag")).isEqualTo(etag);
        assertThat(grievance
                        .mine()
                        .get("/v1/grievances/" + grievance.id() + "/timeline")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void a_company_reads_what_was_written_at_its_own_hop_without_numbers_and_times() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        send(as(grievance.rider()), grievance.id(), "支部的同志您好，我是李雷。");
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请核实。\"}");
        String alias = grievance.companyId(World.officer());
        send(as(grievance.rider()), grievance.id(), "请打13812345678。");

        Response seen = list(as(World.officer()), alias);

        assertThat(seen.jsonPath().getList("items.text", String.class)).containsExactly("请打＊＊＊。");
        assertThat(seen.asString()).doesNotContain("李雷").doesNotContainPattern("T\\d\\d:\\d\\d");
        assertThat(seen.jsonPath().getList("items.on")).hasSize(1);
        assertThat(send(as(World.officer()), alias, "已收到。").statusCode()).isEqualTo(201);
        assertThat(list(as(World.secretary()), grievance.id()).statusCode()).isEqualTo(404);
        assertThat(texts(as(grievance.rider()), grievance.id()))
                .containsExactly("支部的同志您好，我是李雷。", "请打13812345678。", "已收到。");
    }

    @Test
    void a_department_reads_nothing_of_earlier_hops_and_a_closed_case_is_not_talked_about() {
        OneCase grievance = OneCase.filedBy(world.newRider(), OneCase.body(false, "NORMAL"));
        send(as(grievance.rider()), grievance.id(), "只说给支部听。");
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请核实。\"}");

        assertThat(texts(as(World.inspector()), grievance.id())).isEmpty();
        grievance.done(grievance.rider(), "withdrawal", "");
        Response refused = send(as(grievance.rider()), grievance.id(), "还有一句。");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat((String) refused.path("type")).isEqualTo("urn:fengxing:problem:case-conversation-ended");
    }

    @Test
    void a_long_thread_is_read_page_by_page() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        for (String text : List.of("一", "二", "三")) {
            send(as(grievance.rider()), grievance.id(), text);
        }
        Response first = as(grievance.rider()).get("/v1/grievances/" + grievance.id() + "/messages?limit=2");
        Response rest = as(grievance.rider())
                .get("/v1/grievances/" + grievance.id() + "/messages?limit=2&cursor=" + first.path("next"));

        assertThat(first.jsonPath().getList("items.text", String.class)).containsExactly("一", "二");
        assertThat(rest.jsonPath().getList("items.text", String.class)).containsExactly("三");
        assertThat((Object) rest.path("next")).isNull();
    }

    @Test
    void whoever_writes_numbers_is_warned_before_and_after() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        Response sent = send(as(grievance.rider()), grievance.id(), "13812345678，210102199001011234");
        Response checked = given().contentType("application/json")
                .body("{\"text\":\"请打138 1234 5678\"}")
                .post("/v1/grievances/text-check");

        assertThat(sent.jsonPath().getList("warnings", String.class)).containsExactly("PHONE", "IDENTITY_NUMBER");
        assertThat(checked.jsonPath().getList("warnings", String.class)).containsExactly("PHONE");
        assertThat((String) checked.path("masked")).isEqualTo("请打＊＊＊");
    }

    @Test
    void an_internal_note_stays_with_the_organisation_and_is_on_record() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        String url = "/v1/grievances/" + grievance.id() + "/internal-notes";
        String note = "{\"text\":\"站长是熟人，改由副书记办。\"}";
        assertThat(as(World.secretary()).body(note).post(url).statusCode()).isEqualTo(201);
        assertThat(as(World.secretary()).get(url).asString()).contains("副书记");

        assertThat(as(grievance.rider()).get(url).statusCode()).isEqualTo(403);
        assertThat(grievance.timeline(grievance.rider()).asString()).doesNotContain("副书记");
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请核实。\"}");
        String alias = grievance.companyId(World.officer());
        Response next = as(World.officer()).get("/v1/grievances/" + alias + "/internal-notes");
        assertThat(next.jsonPath().getList("items")).isEmpty();
        assertThat(as(World.secretary()).get(url).statusCode()).isEqualTo(404);
        assertThat(CaseIds.one("SELECT string_agg(action, ',') FROM audit_entry WHERE subject_id = ?", grievance.id()))
                .contains("note-internally", "open-internal-notes");
        assertThat(CaseIds.one(
                        "SELECT encode(words, 'escape') FROM internal_note WHERE grievance_id = ?::uuid",
                        grievance.id()))
                .doesNotContain("副书记");
    }

    private static String see(String token, String id, String field) {
        return String.valueOf((Object) OneCase.readAs(token, id).path(field));
    }

    private static Response send(RequestSpecification who, String id, String text) {
        return who.body("{\"text\":\"" + text + "\"}").post("/v1/grievances/" + id + "/messages");
    }

    private static Response list(RequestSpecification who, String id) {
        return who.get("/v1/grievances/" + id + "/messages");
    }

    private static List<String> texts(RequestSpecification who, String id) {
        return list(who, id).jsonPath().getList("items.text", String.class);
    }
}
