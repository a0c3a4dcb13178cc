package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that lies at a committee, because somebody gave it back. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class DispatchTest {

    private static final String REASON = "{\"reason\":\"李雷不属于本组织。\"}";

    private final String committee =
            Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();

    @Inject
    World world;

    @Inject
    Limits limits;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_dispatcher_cannot_send_a_case_to_the_company_complained_of() {
        OneCase grievance = returnedByTheBranch();

        assertThat(assigned(grievance, World.COMPANY_PARTY)).isEqualTo(422);
        assertThat(assigned(grievance, World.COMPANY_SUB_BRANCH)).isEqualTo(422);
        assertThat(assigned(grievance, World.PARTNER_BRANCH)).isEqualTo(422);
        assertThat(assigned(grievance, World.OTHER_BRANCH)).isEqualTo(204);
    }

    @Test
    void a_dispatcher_cannot_send_a_case_to_the_companys_rival() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        assertThat(OneCase.actOn(grievance.companyId(World.officer()), World.officer(), "return", REASON)
                        .statusCode())
                .isEqualTo(204);

        for (UUID unfit : List.of(World.RIVAL_PARTY, World.RIVAL_OFFICE, World.BRANCH, World.CITY_COMMITTEE)) {
            assertThat(assigned(grievance, unfit)).isEqualTo(422);
        }
        assertThat(assigned(grievance, World.OFFICE)).isEqualTo(204);
    }

    @Test
    void a_dispatcher_cannot_send_a_case_to_a_department_elsewhere() {
        UUID otherTrade = UUID.randomUUID();
        world.add(otherTrade, "沈阳市邮政管理局", "REGULATOR", "GOVERNMENT", null, World.CITY, null);
        world.run("UPDATE known_organisation SET industries = '{COURIER}' WHERE id = ?", otherTrade);
        OneCase grievance = OneCase.filedBy(world.newRider(), OneCase.body(false, "NORMAL"));
        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "hop").equals("REGULATOR"));
        grievance.done(World.inspector(), "return", REASON);

        assertThat(assigned(grievance, World.BUREAU_ELSEWHERE)).isEqualTo(422);
        assertThat(assigned(grievance, otherTrade)).isEqualTo(422);
        assertThat(assigned(grievance, World.PROVINCE_BUREAU)).isEqualTo(204);
    }

    @Test
    void a_committee_finds_the_right_organisation_and_decides_nothing() {
        OneCase grievance = returnedByTheBranch();

        for (String dispatcher : List.of(
                committee,
                Tokens.holding("BRANCH_SECRETARY", World.CITY_COMMITTEE).text(),
                Tokens.holding("COMMUNITY_WORKER", World.CITY_COMMITTEE).text())) {
            assertThat(grievance.see(dispatcher, "actions")).isEqualTo("[ASSIGN]");
            assertThat(grievance.act(dispatcher, "acceptance", "").statusCode()).isEqualTo(409);
        }
    }

    @Test
    void a_committee_reads_why_a_case_came_back_and_neither_words_nor_person() {
        OneCase grievance = returnedByTheBranch();

        assertThat(grievance.see(committee, "text")).isEqualTo("null");
        assertThat(grievance.see(committee, "workerId")).isEqualTo("null");
        assertThat(grievance.see(committee, "summaryForCompany")).isEqualTo(OneCase.SUMMARY);
        assertThat(grievance.see(committee, "divisionCode")).isEqualTo(World.COUNTY);
        assertThat(grievance.timeline(committee).jsonPath().getString("items[-1].note"))
                .contains("不属于本组织");
    }

    @Test
    void a_committee_reads_why_a_company_gave_a_case_back() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"李雷的情况支部已核实。\"}");
        OneCase.actOn(grievance.companyId(World.officer()), World.officer(), "return", REASON);

        var timeline = grievance.timeline(committee).jsonPath();

        assertThat(timeline.getString("items[-1].note")).contains("不属于本组织");
        assertThat(timeline.getList("items.note").toString()).doesNotContain("支部已核实");
        assertThat(as(committee).get("/v1/grievances?scope=QUEUE&limit=200").asString())
                .contains(grievance.id());
    }

    @Test
    void what_is_urgent_is_found_a_place_within_a_quarter_of_an_hour_wherever_it_lies() {
        Instant now = Instant.parse("2026-11-28T02:00:00Z");
        Deadlines deadlines = QuarkusTransaction.requiringNew().call(() -> limits.at(now));

        for (Hop hop : EnumSet.complementOf(EnumSet.of(Hop.BRANCH))) {
            for (LimitKind kind : List.of(LimitKind.ACCEPT, LimitKind.DISPATCH)) {
                assertThat(deadlines
                                .dueAt(kind, Desk.at(hop, World.BRANCH), Category.OTHER, Priority.URGENT_SAFETY)
                                .at())
                        .as("%s at %s", kind, hop)
                        .isEqualTo(now.plus(Duration.ofMinutes(15)));
            }
        }
    }

    private OneCase returnedByTheBranch() {
        return OneCase.filedBy(world.newRider()).done(World.secretary(), "return", REASON);
    }

    private int assigned(OneCase grievance, UUID organisation) {
        return grievance
                .act(committee, "assignment", "{\"organisationId\":\"" + organisation + "\",\"reason\":\"转办\"}")
                .statusCode();
    }
}
