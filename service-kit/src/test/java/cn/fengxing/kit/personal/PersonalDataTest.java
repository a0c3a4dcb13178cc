package cn.fengxing.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PersonalDataTest {

    private static final String PHONE = "13812345678";

    @Inject
    PersonalData personalData;

    @Inject
    DataSource dataSource;

    private final UUID person = Ids.next();

    @Test
    void a_sealed_phone_opens_in_a_later_transaction() {
        byte[] sealed = seal(person, "phone", PHONE);
        assertThat(inTransaction(() -> personalData.open(person, "phone", sealed)))
                .contains(PHONE);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(PHONE);
    }

    @Test
    void a_value_moved_to_another_field_or_person_does_not_open() {
        byte[] sealed = seal(person, "phone", PHONE);
        UUID other = Ids.next();
        seal(other, "phone", "13987654321");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> inTransaction(() -> personalData.open(person, "name", sealed)));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> inTransaction(() -> personalData.open(other, "phone", sealed)));
    }

    @Test
    void an_erased_person_is_unreadable_at_once_and_for_good() {
        byte[] sealed = seal(person, "phone", PHONE);
        var readInTheSameTransaction = inTransaction(() -> {
            personalData.open(person, "phone", sealed);
            personalData.erase(person);
            return personalData.open(person, "phone", sealed);
        });
        assertThat(readInTheSameTransaction).isEmpty();
        assertThat(inTransaction(() -> personalData.open(person, "phone", sealed)))
                .isEmpty();
        assertThat(inTransaction(() -> personalData.erased(person))).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> seal(person, "phone", PHONE))
                .withMessageContaining("erased");
    }

    @Test
    void somebody_who_was_never_here_can_be_erased_before_a_replay_brings_them() {
        erase(person);
        erase(person);
        assertThatIllegalStateException()
                .isThrownBy(() -> seal(person, "phone", PHONE))
                .withMessageContaining("erased");
    }

    @Test
    void a_tombstone_can_be_neither_filled_nor_removed() {
        seal(person, "phone", PHONE);
        erase(person);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute("UPDATE data_key SET wrapped_key = '\\x00', master_key_id = '1',"
                        + " destroyed_at = NULL WHERE person_id = '" + person + "'"))
                .withMessageContaining("was erased");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute("DELETE FROM data_key WHERE person_id = '" + person + "'"))
                .withMessageContaining("permission denied");
    }

    @Test
    void a_key_made_in_a_transaction_that_rolls_back_seals_nothing_later() {
        var transaction = QuarkusTransaction.requiringNew();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> transaction.run(() -> {
                    personalData.seal(person, "phone", PHONE);
                    throw new IllegalArgumentException("changed my mind");
                }));
        byte[] sealed = seal(person, "phone", PHONE);
        assertThat(inTransaction(() -> personalData.open(person, "phone", sealed)))
                .contains(PHONE);
    }

    @Test
    void two_who_seal_for_a_new_person_at_once_use_one_key() {
        List<CompletableFuture<byte[]>> sealing = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> seal(person, "phone", PHONE)))
                .toList();
        for (var sealed : sealing) {
            assertThat(inTransaction(() -> personalData.open(person, "phone", sealed.join())))
                    .contains(PHONE);
        }
    }

    @Test
    void a_page_of_people_is_opened_with_their_keys_fetched_together() {
        var sealed = new HashMap<UUID, byte[]>();
        IntStream.range(0, 5).forEach(i -> {
            UUID one = Ids.next();
            sealed.put(one, seal(one, "name", "骑手" + i));
        });
        var names = inTransaction(() -> {
            personalData.fetch(sealed.keySet());
            return sealed.entrySet().stream()
                    .map(entry -> personalData.open(entry.getKey(), "name", entry.getValue()))
                    .toList();
        });
        assertThat(names).hasSize(5).allMatch(Optional::isPresent);
    }

    @Test
    void the_blind_index_finds_a_phone_however_typed_and_tells_fields_apart() {
        byte[] index = index("phone", PHONE);
        assertThat(index("phone", "+86 138-1234-5678")).isEqualTo(index);
        assertThat(index("phone", "13812345679")).isNotEqualTo(index);
        assertThat(index("emergencyPhone", PHONE)).isNotEqualTo(index);
    }

    @Test
    void outside_a_transaction_nothing_is_sealed() {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> personalData.seal(person, "phone", PHONE));
    }

    private byte[] seal(UUID owner, String field, String value) {
        return inTransaction(() -> personalData.seal(owner, field, value));
    }

    private byte[] index(String field, String value) {
        return inTransaction(() -> personalData.blindIndex(field, value));
    }

    private void erase(UUID owner) {
        QuarkusTransaction.requiringNew().run(() -> personalData.erase(owner));
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
