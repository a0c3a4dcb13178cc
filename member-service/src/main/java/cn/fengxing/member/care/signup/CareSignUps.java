package cn.fengxing.member.care.signup;

import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.places.Place;
import cn.fengxing.kit.places.PlaceState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is behind a place: the table {@code care_sign_up}, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CareSignUps {

    private static final String PERSON = "care-person";

    private static final String SELECT = """
            SELECT c.place_id, p.number, p.state, c.person, c.wrapped_key, c.master_key_id, c.shows_name, c.attendance
              FROM care_sign_up c JOIN place p ON p.id = c.place_id WHERE\s""";

    private final EntityManager entities;
    private final RowKeys keys;

    CareSignUps(EntityManager entities, RowKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    void add(Place place, UUID personId, boolean showsName) {
        RowKey key = keys.create(place.id());
        entities.createNativeQuery("""
                        INSERT INTO care_sign_up (place_id, session_id, person, wrapped_key, master_key_id, shows_name)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, place.id())
                .setParameter(2, place.subjectId())
                .setParameter(3, key.seal(PERSON, bytes(personId)))
                .setParameter(4, key.wrapped())
                .setParameter(5, key.masterKeyId())
                .setParameter(6, showsName)
                .executeUpdate();
    }

    /** Held or waiting, by number. */
    public List<CareSignUp> of(UUID sessionId, int afterNumber, int limit) {
        List<?> rows = entities.createNativeQuery(
                        SELECT + "c.session_id = ?1 AND p.state <> 'GIVEN_UP' AND p.number > ?2 ORDER BY p.number",
                        Tuple.class)
                .setParameter(1, sessionId)
                .setParameter(2, afterNumber)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> opened((Tuple) row)).toList();
    }

    public Optional<CareSignUp> of(UUID placeId) {
        List<?> rows = entities.createNativeQuery(SELECT + "c.place_id = ?1", Tuple.class)
                .setParameter(1, placeId)
                .getResultList();
        return rows.stream().map(row -> opened((Tuple) row)).findFirst();
    }

    /** Of two who mark the same place one waits here for the other. */
    public Optional<CareSignUp> locked(UUID placeId) {
        entities.createNativeQuery("SELECT place_id FROM care_sign_up WHERE place_id = ?1 FOR UPDATE", UUID.class)
                .setParameter(1, placeId)
                .getResultList();
        return of(placeId);
    }

    public void mark(UUID placeId, CareAttendance attendance) {
        entities.createNativeQuery("UPDATE care_sign_up SET attendance = ?2 WHERE place_id = ?1")
                .setParameter(1, placeId)
                .setParameter(2, attendance.name())
                .executeUpdate();
    }

    void forget(Collection<UUID> placeIds) {
        entities.createNativeQuery("DELETE FROM care_sign_up WHERE place_id = ANY(?1)")
                .setParameter(1, placeIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The same person under another id. */
    void reseal(UUID placeId, UUID personId) {
        RowKey key = keys.create(placeId);
        entities.createNativeQuery("""
                        UPDATE care_sign_up SET person = ?2, wrapped_key = ?3, master_key_id = ?4 WHERE place_id = ?1""")
                .setParameter(1, placeId)
                .setParameter(2, key.seal(PERSON, bytes(personId)))
                .setParameter(3, key.wrapped())
                .setParameter(4, key.masterKeyId())
                .executeUpdate();
    }

    private CareSignUp opened(Tuple row) {
        UUID placeId = row.get("place_id", UUID.class);
        RowKey key = keys.unwrap(placeId, row.get("wrapped_key", byte[].class), row.get("master_key_id", String.class));
        byte[] person = key.open(PERSON, row.get("person", byte[].class));
        @Nullable String attendance = row.get("attendance", String.class);
        return new CareSignUp(
                placeId,
                row.get("number", Integer.class),
                PlaceState.valueOf(row.get("state", String.class)),
                UUID.fromString(new String(person, StandardCharsets.US_ASCII)),
                row.get("shows_name", Boolean.class),
                attendance == null ? null : CareAttendance.valueOf(attendance));
    }

    private static byte[] bytes(UUID personId) {
        return personId.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
