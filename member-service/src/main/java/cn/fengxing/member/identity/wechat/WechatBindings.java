package cn.fengxing.member.identity.wechat;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Bindings in the database: one account of WeChat for one person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WechatBindings {

    private static final String OPENID = "wechat-openid";

    private final EntityManager entities;
    private final PersonalData personalData;

    WechatBindings(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    Optional<UUID> personOf(String openid) {
        return entities
                .createNativeQuery("SELECT person_id FROM wechat_binding WHERE openid_hash = ?1", UUID.class)
                .setParameter(1, hash(openid))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Whatever either was bound to before is bound no more. */
    void bind(String openid, UUID personId) {
        byte[] hash = hash(openid);
        entities.createNativeQuery("DELETE FROM wechat_binding WHERE openid_hash = ?1 OR person_id = ?2")
                .setParameter(1, hash)
                .setParameter(2, personId)
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO wechat_binding VALUES (?1, ?2, ?3)")
                .setParameter(1, hash)
                .setParameter(2, personId)
                .setParameter(3, Instant.now())
                .executeUpdate();
    }

    /** Letter by letter: an index forgives how a phone is typed, and an openid has both cases. */
    private byte[] hash(String openid) {
        return personalData.blindIndex(OPENID, HexFormat.of().formatHex(openid.getBytes(StandardCharsets.UTF_8)));
    }

    boolean unbind(UUID personId) {
        return entities.createNativeQuery("DELETE FROM wechat_binding WHERE person_id = ?1")
                        .setParameter(1, personId)
                        .executeUpdate()
                == 1;
    }
}
