package cn.fengxing.member.duplicate;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.personal.PersonalData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Merges in the database; what was moved is sealed, for it names what features hold of the person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Merges {

    private static final String MOVED = "merge";
    private static final TypeReference<Map<String, List<String>>> BY_HOLDING = new TypeReference<>() {};

    private final EntityManager entities;
    private final PersonalData personalData;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    Merges(EntityManager entities, PersonalData personalData, ObjectMapper json, Caller caller, Clock clock) {
        this.entities = entities;
        this.personalData = personalData;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    void add(MergeView merge, Map<String, List<String>> moved) {
        entities.createNativeQuery("""
                        INSERT INTO person_merge (id, from_id, to_id, reason, merged_by, merged_at, undo_until, moved)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, merge.id())
                .setParameter(2, merge.fromId())
                .setParameter(3, merge.toId())
                .setParameter(4, merge.reason())
                .setParameter(5, caller.personId())
                .setParameter(6, merge.mergedAt())
                .setParameter(7, merge.undoUntil())
                .setParameter(8, personalData.seal(merge.toId(), MOVED, text(moved)))
                .executeUpdate();
    }

    Optional<MergeView> find(UUID id) {
        List<?> found =
                entities.createNativeQuery("""
                        SELECT id, from_id, to_id, reason, merged_at, undo_until, undone_at FROM person_merge
                         WHERE id = ?1""", Tuple.class).setParameter(1, id).getResultList();
        return found.stream().map(row -> view((Tuple) row)).findFirst();
    }

    List<MergeView> of(UUID personId) {
        List<?> found = entities.createNativeQuery("""
                        SELECT id, from_id, to_id, reason, merged_at, undo_until, undone_at FROM person_merge
                         WHERE to_id = ?1 OR from_id = ?1 ORDER BY id DESC""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return found.stream().map(row -> view((Tuple) row)).toList();
    }

    /** Empty when it can not be undone, or was; afterwards it is. */
    Optional<Map<String, List<String>>> undo(MergeView merge) {
        List<?> found = entities.createNativeQuery("""
                        SELECT moved FROM person_merge
                         WHERE id = ?1 AND undone_at IS NULL AND moved IS NOT NULL AND undo_until > ?2 FOR UPDATE""", byte[].class)
                .setParameter(1, merge.id())
                .setParameter(2, clock.instant())
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        entities.createNativeQuery("UPDATE person_merge SET undone_by = ?2, undone_at = ?3, moved = NULL WHERE id = ?1")
                .setParameter(1, merge.id())
                .setParameter(2, caller.personId())
                .setParameter(3, clock.instant())
                .executeUpdate();
        return personalData.open(merge.toId(), MOVED, (byte[]) found.get(0)).map(this::read);
    }

    private String text(Map<String, List<String>> moved) {
        try {
            return json.writeValueAsString(moved);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was moved cannot be written down", e);
        }
    }

    private Map<String, List<String>> read(String text) {
        try {
            return json.readValue(text, BY_HOLDING);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was moved cannot be read", e);
        }
    }

    private static MergeView view(Tuple row) {
        return new MergeView(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, Instant.class),
                row.get(5, Instant.class),
                row.get(6, Instant.class));
    }
}
