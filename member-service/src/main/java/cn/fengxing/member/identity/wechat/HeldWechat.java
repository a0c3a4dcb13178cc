package cn.fengxing.member.identity.wechat;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That a person signs in this way; as whom there, nobody can tell any more. */
@ApplicationScoped
class HeldWechat implements Holding {

    private final EntityManager entities;

    HeldWechat(EntityManager entities) {
        this.entities = entities;
    }

    /** As the export shows it. */
    @Label("微信绑定")
    record HeldBinding(@Label("绑定时间") Instant since) {}

    @Override
    public String name() {
        return "wechatBindings";
    }

    @Override
    public List<HeldBinding> held(UUID personId) {
        return entities
                .createNativeQuery("SELECT bound_at FROM wechat_binding WHERE person_id = ?1", Instant.class)
                .setParameter(1, personId)
                .getResultList()
                .stream()
                .map(since -> new HeldBinding((Instant) since))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        entities.createNativeQuery("DELETE FROM wechat_binding WHERE person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return entities
                .createNativeQuery("""
                        UPDATE wechat_binding s SET person_id = ?2
                         WHERE person_id = ?1 AND NOT EXISTS (SELECT FROM wechat_binding t WHERE t.person_id = ?2)
                        RETURNING encode(openid_hash, 'hex')""", String.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        moved.forEach(key -> entities.createNativeQuery(
                        "UPDATE wechat_binding SET person_id = ?1 WHERE person_id = ?2 AND encode(openid_hash, 'hex') = ?3")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, key)
                .executeUpdate());
    }
}
