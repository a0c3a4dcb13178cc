package cn.fengxing.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fengxing.kit.audit.AuditFinding.Kind;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TestServers;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every test is a superuser who has learnt how the trail works, but does not have the master key. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AuditChainTest {

    private static final String TABLES = "audit_entry, audit_seal, audit_checkpoint";

    @Inject
    AuditTrail trail;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditChain chain;

    @Inject
    Anchors anchors;

    @Inject
    DataSource dataSource;

    private Connection superuser;

    @BeforeEach
    void begin_a_trail_of_six_entries_sealed_in_two_batches() throws SQLException {
        superuser = TestServers.running().connectAsSuperuser(database());
        disarmTriggers();
        tamper("TRUNCATE " + TABLES + " RESTART IDENTITY");
        anchors.forget();
        record(3);
        record(3);
        assertThat(verdict().intact()).isTrue();
        assertThat(verdict().entries()).isEqualTo(6);
    }

    @AfterEach
    void leave() throws SQLException {
        tamper("TRUNCATE " + TABLES + " RESTART IDENTITY");
        anchors.forget();
        superuser.close();
    }

    @Test
    void an_edited_entry_is_found() throws SQLException {
        tamper("UPDATE audit_entry SET actor = 'somebody-else' WHERE id = 2");
        assertFound(Kind.ENTRY_CHANGED, 2);
    }

    @Test
    void an_entry_given_another_time_is_found() throws SQLException {
        tamper("UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE id = 5");
        assertFound(Kind.ENTRY_CHANGED, 5);
    }

    @Test
    void a_reason_taken_away_is_told_from_an_empty_one() throws SQLException {
        tamper("UPDATE audit_entry SET reason = '' WHERE id = 3");
        assertFound(Kind.ENTRY_CHANGED, 3);
    }

    @Test
    void a_deleted_entry_is_found() throws SQLException {
        tamper("DELETE FROM audit_entry WHERE id = 2");
        assertFound(Kind.ENTRY_MISSING, 2);
    }

    @Test
    void an_entry_deleted_with_its_seal_is_found() throws SQLException {
        tamper("DELETE FROM audit_entry WHERE id = 2", "DELETE FROM audit_seal WHERE entry_id = 2");
        assertFound(Kind.CHAIN_BROKEN, 3);
    }

    @Test
    void entries_in_another_order_are_found() throws SQLException {
        tamper(
                "UPDATE audit_seal SET entry_id = -2 WHERE entry_id = 2",
                "UPDATE audit_seal SET entry_id = 2 WHERE entry_id = 3",
                "UPDATE audit_seal SET entry_id = 3 WHERE entry_id = -2");
        assertFound(Kind.ENTRY_CHANGED, 2);
    }

    @Test
    void a_chain_computed_anew_over_an_edit_is_found() throws SQLException {
        tamper("UPDATE audit_entry SET actor = 'somebody-else' WHERE id = 2");
        restamp();
        assertFound(Kind.SIGNATURE_WRONG, 3);
    }

    @Test
    void a_chain_computed_anew_with_its_checkpoints_rewritten_is_found() throws SQLException {
        tamper("UPDATE audit_entry SET actor = 'somebody-else' WHERE id = 2");
        restamp();
        tamper("UPDATE audit_checkpoint c SET chain_hash = s.chain_hash FROM audit_seal s WHERE s.seq = c.seq");
        assertFound(Kind.SIGNATURE_WRONG, 6);
    }

    @Test
    void a_chain_computed_anew_with_its_checkpoints_removed_is_found() throws SQLException {
        tamper("UPDATE audit_entry SET actor = 'somebody-else' WHERE id = 2");
        restamp();
        tamper("DELETE FROM audit_checkpoint");
        assertFound(Kind.SIGNATURE_MISSING, 6);
    }

    @Test
    void the_last_entry_cut_off_with_its_seal_is_found() throws SQLException {
        tamper("DELETE FROM audit_entry WHERE id = 6", "DELETE FROM audit_seal WHERE seq = 6");
        assertFound(Kind.CUT_OFF, 6);
    }

    @Test
    void a_trail_cut_back_to_an_earlier_checkpoint_is_found_by_its_anchor() throws SQLException {
        tamper(
                "DELETE FROM audit_entry WHERE id > 3",
                "DELETE FROM audit_seal WHERE seq > 3",
                "DELETE FROM audit_checkpoint WHERE seq > 3");
        assertFound(Kind.CUT_OFF, 3);
    }

    @Test
    void a_trail_emptied_is_found_by_its_anchor() throws SQLException {
        tamper("TRUNCATE " + TABLES + " RESTART IDENTITY");
        assertFound(Kind.CUT_OFF, 0);
    }

    @Test
    void a_trail_cut_back_and_grown_again_is_found_by_its_anchor() throws SQLException {
        var anchor = anchors.latest().orElseThrow();
        tamper("TRUNCATE " + TABLES + " RESTART IDENTITY");
        record(7);
        anchors.keep(anchor);
        assertFound(Kind.CUT_OFF, 6);
    }

    @Test
    void an_old_entry_without_a_seal_is_found() throws SQLException {
        tamper("INSERT INTO audit_entry (xid, at, actor, action, subject_type, subject_id)"
                + " VALUES ('1', now() - interval '1 hour', 'a', 'b', 'c', 'd')");
        assertFound(Kind.NOT_SEALED, 7);
    }

    @Test
    void the_application_can_neither_change_nor_remove_what_it_wrote() {
        for (String table : TABLES.split(", ")) {
            assertRefused("DELETE FROM " + table);
            assertRefused("TRUNCATE " + table);
        }
        assertRefused("UPDATE audit_entry SET actor = 'x'");
    }

    @Test
    void an_act_that_rolls_back_leaves_no_entry() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.record("reveal-phone", "person", "1", null);
                    throw new IllegalArgumentException("no");
                }));
        sealer.seal();
        assertThat(verdict().entries()).isEqualTo(6);
    }

    @Test
    void an_act_outside_a_transaction_is_refused() {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> trail.record("reveal-phone", "person", "1", null));
    }

    @Test
    void an_entry_that_commits_late_is_sealed_when_it_does() throws SQLException {
        try (Connection late = TestServers.running().connectAsSuperuser(database());
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("INSERT INTO audit_entry (actor, action, subject_type, subject_id)"
                    + " VALUES ('a', 'b', 'c', 'late')");
            record(2);
            assertThat(verdict().entries()).isEqualTo(8);
            late.commit();
        }
        sealer.seal();
        assertThat(verdict().entries()).isEqualTo(9);
        assertThat(verdict().intact()).isTrue();
    }

    private void record(int entries) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, entries)
                        .forEach(i -> trail.record(
                                "reveal-phone", "person", UUID.randomUUID().toString(), i == 2 ? null : "x")));
        sealer.seal();
    }

    private AuditVerdict verdict() {
        return chain.verify();
    }

    private void assertFound(Kind kind, long where) {
        assertThat(verdict().findings()).contains(new AuditFinding(kind, where));
    }

    private void assertRefused(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (Connection connection = dataSource.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .withMessageContaining("permission denied");
    }

    /** What somebody with the source code would do: hash the entries again and write a chain that fits them. */
    private void restamp() throws SQLException {
        try (Statement select = superuser.createStatement()) {
            var entries = new ArrayList<AuditEntry>();
            var rows = select.executeQuery("SELECT * FROM audit_entry ORDER BY id");
            while (rows.next()) {
                entries.add(AuditTables.entry(rows));
            }
            Seal seal = Seal.START;
            for (AuditEntry entry : entries) {
                seal = seal.next(entry);
                tamper("UPDATE audit_seal SET entry_hash = '\\x%s', chain_hash = '\\x%s' WHERE seq = %d"
                        .formatted(hex(seal.entryHash()), hex(seal.chainHash()), seal.seq()));
            }
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private void disarmTriggers() throws SQLException {
        for (String table : TABLES.split(", ")) {
            tamper("ALTER TABLE " + table + " DISABLE TRIGGER append_only");
        }
    }

    private void tamper(String... statements) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String database() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getCatalog();
        }
    }
}
