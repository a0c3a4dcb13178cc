package cn.fengxing.member.reveal;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.personal.RowKeys;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grants as they were told, opened only to be looked at. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevealTable {

    private static final String FIELD = "reveal-terms";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;
    private final PersonalData personalData;
    private final RowKeys keys;

    RevealTable(EntityManager entities, PersonalData personalData, RowKeys keys) {
        this.entities = entities;
        this.personalData = personalData;
        this.keys = keys;
    }

    /** As the topic brings it. */
    record Sealed(UUID id, String masterKeyId, byte[] wrappedKey, byte[] sealed) {}

    /** The later version holds; an end is kept as an empty row. */
    void keep(Sealed told, long version) {
        UUID person = open(told).personId();
        entities.createNativeQuery("""
                        INSERT INTO reveal_grant AS k (id, version, person_index, master_key_id, wrapped_key, sealed)
                        VALUES (?1, ?2, decode(CAST(?3 AS text), 'hex'), CAST(?4 AS text), decode(CAST(?5 AS text), 'hex'),
                                decode(CAST(?6 AS text), 'hex'))
                        ON CONFLICT (id) DO UPDATE
                           SET version = excluded.version, person_index = excluded.person_index,
                               master_key_id = excluded.master_key_id, wrapped_key = excluded.wrapped_key,
                               sealed = excluded.sealed
                         WHERE k.version < excluded.version""")
                .setParameter(1, told.id())
                .setParameter(2, version)
                .setParameter(3, person == null ? null : hex(index(person)))
                .setParameter(4, person == null ? null : told.masterKeyId())
                .setParameter(5, person == null ? null : hex(told.wrappedKey()))
                .setParameter(6, person == null ? null : hex(told.sealed()))
                .executeUpdate();
    }

    /** Whom the person may be shown to now: ids of people, or {@code ROLE@organisationId}. */
    List<String> readersOf(UUID person) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, master_key_id, wrapped_key, sealed FROM reveal_grant WHERE person_index = ?1",
                        Tuple.class)
                .setParameter(1, index(person))
                .getResultList();
        return rows.stream()
                .map(row -> open(sealed((Tuple) row)))
                .flatMap(terms -> terms.readers().stream())
                .toList();
    }

    /** Empties what was told of the person. */
    void forget(UUID person) {
        entities.createNativeQuery("""
                        UPDATE reveal_grant SET person_index = NULL, master_key_id = NULL, wrapped_key = NULL, sealed = NULL
                         WHERE person_index = ?1""").setParameter(1, index(person)).executeUpdate();
    }

    private byte[] index(UUID person) {
        return personalData.blindIndex("reveal-person", person.toString());
    }

    private RevealTerms open(Sealed told) {
        byte[] plain =
                keys.unwrap(told.id(), told.wrappedKey(), told.masterKeyId()).open(FIELD, told.sealed());
        try {
            return JSON.readValue(plain, RevealTerms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sealed sealed(Tuple row) {
        return new Sealed(
                row.get(0, UUID.class), row.get(1, String.class), row.get(2, byte[].class), row.get(3, byte[].class));
    }

    private static @Nullable String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
