package cn.fengxing.volunteer.earning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.volunteer.points.ExpireLots;
import cn.fengxing.volunteer.points.PointsReads;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Accounts of one person are one account in the books, and two again when that was a mistake. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class MergedPointsTest {

    private final UUID old = UUID.randomUUID();
    private final UUID now = UUID.randomUUID();

    @Inject
    LearnVerifiedHazards learnVerifiedHazards;

    @Inject
    LearnErasures learnErasures;

    @Inject
    PostEarnings postEarnings;

    @Inject
    PointsReads points;

    @Inject
    ExpireLots expireLots;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @Test
    void what_both_accounts_earned_lies_on_the_one_that_stays() {
        earns(old);
        earns(now);

        merged(old, now, 2);

        assertThat(balanceOf(old)).isZero();
        assertThat(balanceOf(now)).isEqualTo(4);
        assertThat(lotsOf(now)).isEqualTo(4);
        assertThat(points.balance(now).balance()).isEqualTo(4);
        balanced();
    }

    @Test
    void what_the_closed_account_still_earns_goes_on_to_the_other() {
        merged(old, now, 2);
        earns(old);

        assertThat(balanceOf(now)).isEqualTo(2);
        assertThat(balanceOf(old)).isZero();
        balanced();
    }

    @Test
    void undoing_a_merge_gives_each_what_it_earned_and_is_not_undone_by_an_older_word() {
        earns(old);
        merged(old, now, 2);
        earns(old);
        earns(now);

        merged(old, null, 3);
        merged(old, now, 2);

        assertThat(balanceOf(old)).isEqualTo(4);
        assertThat(balanceOf(now)).isEqualTo(2);
        assertThat(lotsOf(old)).isEqualTo(4);
        balanced();
    }

    @Test
    void hearing_of_a_merge_twice_moves_nothing_twice() {
        earns(old);
        merged(old, now, 2);
        merged(old, now, 2);
        merged(old, now, 4);

        assertThat(balanceOf(now)).isEqualTo(2);
        assertThat(number(
                        "SELECT count(*) FROM transfer t JOIN posting p ON p.transfer_id = t.id JOIN account a"
                                + " ON a.id = p.account_id WHERE t.reason = 'MERGED' AND a.owner_id = ?",
                        now))
                .isEqualTo(1);
    }

    @Test
    void merges_of_merges_lead_to_the_last_account_and_come_apart_where_they_are_undone() {
        UUID last = UUID.randomUUID();
        earns(old);
        earns(now);
        merged(old, now, 2);
        merged(now, last, 2);
        assertThat(balanceOf(last)).isEqualTo(4);

        merged(old, null, 3);
        assertThat(balanceOf(old)).isEqualTo(2);
        assertThat(balanceOf(last)).isEqualTo(2);
        merged(now, null, 3);
        assertThat(balanceOf(now)).isEqualTo(2);
        assertThat(balanceOf(last)).isZero();
        balanced();
    }

    @Test
    void what_was_spent_while_they_were_one_is_not_given_back() {
        earns(old);
        merged(old, now, 2);
        spent(now);

        merged(old, null, 3);

        assertThat(balanceOf(old)).isZero();
        assertThat(balanceOf(now)).isZero();
        balanced();
    }

    /** As expiry takes it, which is the only way out of an account so far. */
    private void spent(UUID owner) {
        run(
                "UPDATE lot SET expires_on = '2020-01-01' WHERE account_id IN (SELECT id FROM account WHERE owner_id = ?)",
                owner);
        QuarkusTransaction.requiringNew().run(() -> expireLots.act(Instant.now(), 100_000));
    }

    private void earns(UUID person) {
        handle(
                "cn.fengxing.hazard.verified.v1",
                Map.of("hazardId", UUID.randomUUID(), "reporterId", person),
                learnVerifiedHazards::handle);
        Instant later = Instant.now().plus(Duration.ofDays(2));
        QuarkusTransaction.requiringNew().run(() -> postEarnings.act(later, 100_000));
    }

    private void merged(UUID from, UUID into, long version) {
        var data = new HashMap<String, Object>(Map.of("personId", from, "erased", false, "version", version));
        data.put("mergedInto", into);
        handle("cn.fengxing.person.changed.v1", data, learnErasures::handle);
    }

    private void handle(String type, Map<String, ?> data, Consumer<ReceivedEvent> handler) {
        var event = new ReceivedEvent(
                UUID.randomUUID(), "topic", type, "key", "/test", Instant.now(), json.valueToTree(data));
        QuarkusTransaction.requiringNew().run(() -> handler.accept(event));
    }

    private long balanceOf(UUID owner) {
        return number("SELECT coalesce(sum(balance), 0)::bigint FROM account WHERE owner_id = ?", owner);
    }

    private long lotsOf(UUID owner) {
        return number(
                "SELECT coalesce(sum(remaining), 0)::bigint FROM lot l JOIN account a ON a.id = l.account_id WHERE a.owner_id = ?",
                owner);
    }

    /** Each balance is the sum of its postings and of its open lots. */
    private void balanced() {
        for (UUID owner : new UUID[] {old, now}) {
            assertThat(number(
                            "SELECT coalesce(sum(amount), 0)::bigint FROM posting p JOIN account a ON a.id = p.account_id WHERE a.owner_id = ?",
                            owner))
                    .isEqualTo(balanceOf(owner))
                    .isEqualTo(lotsOf(owner));
        }
    }

    private long number(String sql, UUID owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, owner);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void run(String sql, UUID owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, owner);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
