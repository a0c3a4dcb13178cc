package cn.fengxing.volunteer.points;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.EventSchemas;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ExpireLotsTest {

    private final UUID rider = UUID.randomUUID();

    @Inject
    ExpireLots expireLots;

    @Inject
    Ledger ledger;

    @Inject
    PointsReads points;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void points_lapse_when_their_last_day_is_over_and_not_before() {
        earns(2);
        earns(3);
        LocalDate lapse = LotExpiry.of(clock.instant());

        act(LotExpiry.beginningOf(lapse).minusSeconds(1));
        assertThat(points.balance(rider).balance()).isEqualTo(5);
        act(LotExpiry.beginningOf(lapse));
        act(LotExpiry.beginningOf(lapse));

        assertThat(points.balance(rider)).isEqualTo(new BalanceView(0, 0, null));
        assertThat(history()).isEqualTo("[-5 EXPIRED, 3 HAZARD_VERIFIED, 2 HAZARD_VERIFIED]");
    }

    @Test
    void only_what_lapsed_is_taken_back_and_the_rider_is_told() {
        try (var events = EventCaptor.fromNow("fengxing.points.v1")) {
            earns(2);
            earns(4);
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("""
                                    UPDATE lot SET expires_on = '2026-01-01' FROM account a
                                     WHERE a.id = account_id AND owner_id = ?1 AND remaining = 2""")
                            .setParameter(1, rider)
                            .executeUpdate());

            var told = events.await(event -> event.field("personId").equals(rider.toString())
                    && event.field("amount").equals("-2"));
            assertThat(told.field("balance")).isEqualTo("4");
            EventSchemas.assertValid(told);
        }
        assertThat(points.balance(rider).expiring()).isEqualTo(4);
    }

    private void earns(int amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(new Credit(Reason.HAZARD_VERIFIED, UUID.randomUUID(), rider, 1, amount)));
    }

    private void act(Instant now) {
        QuarkusTransaction.requiringNew().call(() -> expireLots.act(now, 1_000));
    }

    private String history() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        SELECT p.amount || ' ' || t.reason FROM posting p JOIN transfer t ON t.id = p.transfer_id
                          JOIN account a ON a.id = p.account_id WHERE a.owner_id = ?1 ORDER BY p.id DESC""", String.class)
                        .setParameter(1, rider)
                        .getResultList()
                        .toString());
    }
}
