package cn.fengxing.member.claim;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.person.KindOfWork;
import cn.fengxing.member.person.People;
import cn.fengxing.member.roster.LegalBasis;
import cn.fengxing.member.roster.RosterRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of companies' lists as the workers that they name see them: those of one's phone, and those that one has answered. */
@ApplicationScoped
class Claims implements Holding {

    private final EntityManager entities;
    private final People people;
    private final RosterRows rows;
    private final Clock clock;

    Claims(EntityManager entities, People people, RosterRows rows, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rosters";
    }

    /** The latest first. */
    @Override
    public List<ClaimView> held(UUID personId) {
        List<?> found = entities.createNativeQuery("""
                        SELECT r.id, r.company_id, r.content, r.row_key, r.master_key_id, u.legal_basis, u.basis_reference,
                               r.listed_at, r.answer
                          FROM roster_row r JOIN roster u ON u.id = r.roster_id
                         WHERE r.person_id = ?1 OR (r.answer IS NULL AND r.phone_index = ?2)
                         ORDER BY r.listed_at DESC, r.id""", Tuple.class)
                .setParameter(1, personId)
                .setParameter(2, index(personId))
                .getResultList();
        return found.stream().map(row -> view((Tuple) row)).toList();
    }

    /** False when no such row names the person. */
    boolean answer(UUID personId, UUID rowId, ClaimAnswer answer) {
        boolean denied = answer == ClaimAnswer.DENIED;
        return entities.createNativeQuery(
                                """
                        UPDATE roster_row SET person_id = ?1, answer = ?3, answered_at = ?4, ask_phone = NULL %s
                         WHERE id = ?2 AND (person_id = ?1 AND answer = 'CONFIRMED' OR answer IS NULL AND phone_index = ?5)""".formatted(denied ? ", content = NULL, row_key = NULL, master_key_id = NULL" : ""))
                        .setParameter(1, personId)
                        .setParameter(2, rowId)
                        .setParameter(3, answer.name())
                        .setParameter(4, clock.instant())
                        .setParameter(5, index(personId))
                        .executeUpdate()
                > 0;
    }

    /** Also what nobody has answered: a list must not bring back who has gone. */
    @Override
    public void erase(UUID personId) {
        entities.createNativeQuery(
                        "DELETE FROM roster_row WHERE person_id = ?1 OR (answer IS NULL AND phone_index = ?2)")
                .setParameter(1, personId)
                .setParameter(2, index(personId))
                .executeUpdate();
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        List<?> moved = entities.createNativeQuery(
                        "UPDATE roster_row SET person_id = ?2 WHERE person_id = ?1 RETURNING id", UUID.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return moved.stream().map(Object::toString).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        moved.forEach(id -> entities.createNativeQuery(
                        "UPDATE roster_row SET person_id = ?1 WHERE person_id = ?2 AND id = ?3")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, UUID.fromString(id))
                .executeUpdate());
    }

    /** Of nothing for who has no phone. */
    private byte[] index(UUID personId) {
        return people.living(personId)
                .flatMap(people::phoneOf)
                .map(rows::indexOf)
                .orElse(new byte[0]);
    }

    private ClaimView view(Tuple row) {
        UUID id = row.get(0, UUID.class);
        byte @Nullable [] content = row.get(2, byte[].class);
        RosterRows.@Nullable Content said =
                content == null ? null : rows.open(id, content, row.get(3, byte[].class), row.get(4, String.class));
        @Nullable String answer = row.get(8, String.class);
        @Nullable KindOfWork kind = said == null ? null : said.kindOfWork();
        return new ClaimView(
                id,
                row.get(1, UUID.class),
                said == null ? null : said.name(),
                kind,
                said == null ? null : said.divisionCode(),
                LegalBasis.valueOf(row.get(5, String.class)),
                row.get(6, String.class),
                row.get(7, Instant.class),
                answer == null ? null : ClaimAnswer.valueOf(answer));
    }
}
