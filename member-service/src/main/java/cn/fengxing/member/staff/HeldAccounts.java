package cn.fengxing.member.staff;

import cn.fengxing.member.holding.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** The account that a person signs in with at a desk. */
@ApplicationScoped
class HeldAccounts implements Holding {

    private final EntityManager entities;
    private final StaffAccounts accounts;

    HeldAccounts(EntityManager entities, StaffAccounts accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "staffAccounts";
    }

    @Override
    public List<HeldAccount> held(UUID personId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT username, must_change FROM staff_account WHERE person_id = ?1", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new HeldAccount(row.get(0, String.class), row.get(1, Boolean.class)))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        accounts.close(personId);
    }

    /** Of two accounts the one that the person keeps counts; the other leads nowhere. */
    @Override
    public List<String> move(UUID from, UUID to) {
        List<?> moved = entities.createNativeQuery("""
                        UPDATE staff_account SET person_id = ?2
                         WHERE person_id = ?1 AND NOT EXISTS (SELECT FROM staff_account WHERE person_id = ?2)
                        RETURNING username""", String.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return moved.stream().map(String.class::cast).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        moved.forEach(username -> entities.createNativeQuery(
                        "UPDATE staff_account SET person_id = ?1 WHERE person_id = ?2 AND username = ?3")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, username)
                .executeUpdate());
    }
}
