package cn.fengxing.grievance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.grievance.clock.GrievanceClocks;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class OverdueTest {

    private static final int MANY = 10_000;
    private static final Logger LOG = Logger.getLogger(OverdueTest.class);
    private static final int BATCH = 100;
    private static final int BATCHES_BEFORE_DEATH = 10;

    @Inject
    World world;

    @Inject
    GrievanceClocks clocks;

    @Inject
    EntityManager entities;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    /** As after a day's outage; the service's own due-worker is a third one. */
    @Test
    void ten_thousand_overdue_are_escalated_once_each_by_replicas_of_which_one_dies_in_the_middle() {
        UUID company = UUID.randomUUID();
        world.add(company, "晚点外卖有限公司", "PLATFORM_COMPANY", "CORPORATE", null, World.PROVINCE, null);
        world.run("""
                INSERT INTO grievance (id, number, category, priority, division_code, platform_id, summary_approved, filed_at, hop,
                    owner_id, unrouted, alias_id, pseudonym, status, arrived_at, due_at, alarm_at, extended,
                    overdue, step, version)
                SELECT gen_random_uuid(), 'LATE-' || ? || n, 'OTHER', 'NORMAL', ?, ?, true, now() - interval '3 days', 'BRANCH', ?,
                       false, gen_random_uuid(), '蜂友-LATE', 'AWAITING_ACCEPTANCE', now() - interval '3 days',
                       now() - interval '1 day', now() - interval '1 day', false, false, 1, 0
                  FROM generate_series(1, ?) n""", company.toString(), World.COUNTY, company, World.BRANCH, MANY);

        Instant begun = Instant.now();
        Stream.of(CompletableFuture.runAsync(this::drain), CompletableFuture.runAsync(this::dieInTheMiddle))
                .forEach(CompletableFuture::join);

        // The service's own worker may still be committing its last batch.
        Eventually.asserting(() -> assertThat(figures(company)).containsOnly(String.valueOf(MANY)));
        LOG.infof(
                "%d overdue cases escalated in %d ms; seconds from there to the median and the last: %s",
                MANY, Duration.between(begun, Instant.now()).toMillis(), count("""
                        SELECT percentile_cont(array[0.5, 1]) WITHIN GROUP (ORDER BY extract(epoch FROM e.happened_at) - f.first)::text
                          FROM grievance_entry e
                          JOIN grievance g ON g.id = e.grievance_id
                          CROSS JOIN (SELECT extract(epoch FROM min(l.happened_at)) AS first
                                        FROM grievance_entry l WHERE l.action = 'LAPSE' AND l.happened_at > now() - interval '5 minutes') f
                         WHERE g.platform_id = ?::uuid AND e.action = 'LAPSE'""", company));
    }

    @Test
    void a_case_that_cannot_be_moved_keeps_no_other_waiting() {
        OneCase stuck = OneCase.filedBy(world.newRider());
        OneCase other = OneCase.filedBy(world.newRider());
        // Its next step is taken already, as only a fault can have it.
        world.run("""
                INSERT INTO grievance_entry (grievance_id, step, happened_at, action, hop, owner_id, to_hop, to_owner_id)
                VALUES (?, 2, now(), 'LAPSE', 'BRANCH', ?, 'PLATFORM', ?)""", UUID.fromString(stuck.id()), World.BRANCH, World.COMPANY_PARTY);

        world.letTimeRunOut(stuck.id());
        world.letTimeRunOut(other.id());

        Eventually.await(() -> other.see(other.rider(), "hop").equals("PLATFORM"));
        Eventually.asserting(() -> assertThat(
                        CaseIds.one("SELECT (alarm_at > now())::text FROM grievance WHERE id = ?::uuid", stuck.id()))
                .isEqualTo("true"));
        assertThat(stuck.see(stuck.rider(), "hop")).isEqualTo("BRANCH");
    }

    /** As an older replica meets it while a newer one has written already. */
    @Test
    void a_case_that_cannot_even_be_read_keeps_no_other_waiting() {
        OneCase strange = OneCase.filedBy(world.newRider());
        OneCase other = OneCase.filedBy(world.newRider());
        world.run("UPDATE grievance SET category = 'OF_TOMORROW' WHERE id = ?", UUID.fromString(strange.id()));

        world.letTimeRunOut(strange.id());
        world.letTimeRunOut(other.id());

        Eventually.await(() -> other.see(other.rider(), "hop").equals("PLATFORM"));
        Eventually.asserting(() -> assertThat(
                        CaseIds.one("SELECT (alarm_at > now())::text FROM grievance WHERE id = ?::uuid", strange.id()))
                .isEqualTo("true"));
    }

    private static List<String> figures(UUID company) {
        return List.of(
                count("SELECT count(*)::text FROM grievance WHERE platform_id = ?::uuid AND hop = 'PLATFORM'", company),
                count(
                        "SELECT count(*)::text FROM grievance_entry e JOIN grievance g ON g.id = e.grievance_id "
                                + "WHERE g.platform_id = ?::uuid AND e.action = 'LAPSE' AND e.hop = 'BRANCH'",
                        company),
                count(
                        "SELECT count(*)::text FROM outbox WHERE type = 'cn.fengxing.grievance.escalated.v1' "
                                + "AND payload::jsonb ->> 'platformId' = ?",
                        company));
    }

    private void drain() {
        int claimed;
        do {
            claimed = QuarkusTransaction.requiringNew().call(() -> clocks.act(Instant.now(), BATCH));
        } while (claimed == BATCH);
    }

    /** Takes some batches as any replica does; then its connection breaks before the commit of one, as when the process is killed. */
    private void dieInTheMiddle() {
        for (int i = 0; i < BATCHES_BEFORE_DEATH; i++) {
            QuarkusTransaction.requiringNew().call(() -> clocks.act(Instant.now(), BATCH));
        }
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    clocks.act(Instant.now(), BATCH);
                    entities.createNativeQuery("SELECT pg_terminate_backend(pg_backend_pid())")
                            .getResultList();
                }))
                .isInstanceOf(RuntimeException.class);
    }

    private static String count(String sql, UUID company) {
        return CaseIds.one(sql, company.toString());
    }
}
