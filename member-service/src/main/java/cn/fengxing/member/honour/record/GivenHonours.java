package cn.fengxing.member.honour.record;

import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Honours that others gave, in the database: the words sealed under a key of the row, the holder a keyed hash. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GivenHonours {

    private static final String HOLDER = "given-honour-holder";
    private static final String CONTENT = "given-honour";
    private static final String COLUMNS = "h.id, h.content, h.level, h.given_on, h.confirmed_on";

    private final EntityManager entities;
    private final PersonalData personalData;

    GivenHonours(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    void add(UUID id, UUID personId, UUID branchId, RecordHonourRequest honour) {
        String words = honour.title().strip() + '\n' + honour.source().strip();
        entities.createNativeQuery("""
                        INSERT INTO given_honour (id, holder_index, content, level, given_on, organisation_id)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, id)
                .setParameter(2, indexOf(personId))
                .setParameter(3, personalData.seal(id, CONTENT, words))
                .setParameter(4, honour.level().name())
                .setParameter(5, honour.givenOn())
                .setParameter(6, branchId)
                .executeUpdate();
    }

    List<GivenHonourView> of(UUID personId) {
        return views(entities.createNativeQuery(
                        "SELECT " + COLUMNS + " FROM given_honour h WHERE holder_index = ?1 ORDER BY given_on DESC, id",
                        Tuple.class)
                .setParameter(1, indexOf(personId)));
    }

    List<GivenHonourView> within(ReachFilter reach, UUID after, int limit) {
        String sql = """
                SELECT %s FROM given_honour h JOIN known_organisation o ON o.id = h.organisation_id
                 WHERE h.id > :after AND %s ORDER BY h.id""".formatted(COLUMNS, reach.sql("o"));
        return views(reach.bind(entities.createNativeQuery(sql, Tuple.class))
                .setParameter("after", after)
                .setMaxResults(limit));
    }

    Optional<UUID> branchOf(UUID id) {
        return entities.createNativeQuery("SELECT organisation_id FROM given_honour WHERE id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    void confirm(UUID id, LocalDate today) {
        entities.createNativeQuery("UPDATE given_honour SET confirmed_on = ?2 WHERE id = ?1 AND confirmed_on IS NULL")
                .setParameter(1, id)
                .setParameter(2, today)
                .executeUpdate();
    }

    boolean delete(UUID personId, UUID id) {
        boolean gone = entities.createNativeQuery("DELETE FROM given_honour WHERE id = ?1 AND holder_index = ?2")
                        .setParameter(1, id)
                        .setParameter(2, indexOf(personId))
                        .executeUpdate()
                == 1;
        if (gone) {
            personalData.erase(id);
        }
        return gone;
    }

    /** @return the ids of those that were moved */
    List<UUID> move(UUID from, UUID to) {
        List<UUID> moved = of(from).stream().map(GivenHonourView::id).toList();
        moved.forEach(id -> repoint(id, from, to));
        return moved;
    }

    /** A row that is another's by now stays there. */
    void repoint(UUID id, UUID from, UUID to) {
        entities.createNativeQuery("UPDATE given_honour SET holder_index = ?3 WHERE id = ?1 AND holder_index = ?2")
                .setParameter(1, id)
                .setParameter(2, indexOf(from))
                .setParameter(3, indexOf(to))
                .executeUpdate();
    }

    private List<GivenHonourView> views(Query query) {
        List<Tuple> rows = query.getResultStream().map(Tuple.class::cast).toList();
        personalData.fetch(rows.stream().map(row -> row.get(0, UUID.class)).toList());
        return rows.stream().flatMap(this::view).toList();
    }

    private Stream<GivenHonourView> view(Tuple row) {
        UUID id = row.get(0, UUID.class);
        return personalData.open(id, CONTENT, row.get(1, byte[].class)).stream()
                .map(words -> words.split("\n", 2))
                .map(words -> new GivenHonourView(
                        id,
                        words[0],
                        HonourLevel.valueOf(row.get(2, String.class)),
                        words[1],
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class)));
    }

    private byte[] indexOf(UUID personId) {
        return personalData.blindIndex(HOLDER, personId.toString());
    }
}
