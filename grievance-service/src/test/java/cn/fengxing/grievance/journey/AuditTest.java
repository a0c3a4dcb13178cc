package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AuditTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void whoever_opens_a_case_in_whatever_way_is_on_record() {
        UUID secretary = UUID.randomUUID();
        String token =
                Tokens.of(secretary).holding("BRANCH_SECRETARY", World.BRANCH).text();
        OneCase grievance = OneCase.filedBy(world.newRider());

        grievance.read(token);
        grievance.timeline(token);

        assertThat(recorded(grievance)).containsExactly(secretary + " open-case", secretary + " open-timeline");
    }

    @Test
    void whoever_handles_a_case_is_on_record_and_whoever_tried_in_vain_is_not() {
        UUID secretary = UUID.randomUUID();
        String token =
                Tokens.of(secretary).holding("BRANCH_SECRETARY", World.BRANCH).text();
        OneCase grievance = OneCase.filedBy(world.newRider());

        grievance.done(token, "acceptance", "");
        grievance.act(token, "acceptance", "");
        grievance.done(token, "forwarding", "{\"summary\":\"请复核。\"}");

        assertThat(recorded(grievance))
                .contains(secretary + " accept-case", secretary + " forward-case")
                .filteredOn(entry -> entry.endsWith("accept-case"))
                .hasSize(1);
    }

    @Test
    void no_record_ties_the_worker_to_the_case() {
        OneCase grievance = OneCase.filedBy(world.newRider());

        grievance.read(grievance.rider());
        grievance.timeline(grievance.rider());
        grievance.done(grievance.rider(), "withdrawal", "");

        assertThat(recorded(grievance)).isEmpty();
    }

    private static List<String> recorded(OneCase grievance) {
        String all = CaseIds.one(
                "SELECT coalesce(string_agg(actor || ' ' || action, ',' ORDER BY id), '') FROM audit_entry"
                        + " WHERE subject_id = ?",
                grievance.id());
        return all.isEmpty() ? List.of() : List.of(all.split(","));
    }
}
