package cn.fengxing.member.notification;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices in the database: sealed on the way in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Notices {

    private static final String INBOX = "notice-inbox";
    private static final String OCCASION = "notice-occasion";
    private static final String NOTICE = "notice";

    private final EntityManager entities;
    private final PersonalData personalData;

    Notices(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    /**
     * @param occasion what must not be told twice; null if it cannot come twice
     * @return false when it was told before
     */
    boolean add(UUID personId, Notice notice, Instant shownFrom, @Nullable String occasion) {
        byte[] once = occasion == null ? new byte[0] : personalData.blindIndex(OCCASION, personId + "/" + occasion);
        return entities.createNativeQuery("""
                        INSERT INTO notice (id, inbox, sealed, occasion, shown_from)
                        VALUES (?1, ?2, ?3, nullif(?4, ''::bytea), ?5) ON CONFLICT (occasion) DO NOTHING""")
                        .setParameter(1, Ids.next())
                        .setParameter(2, inboxOf(personId))
                        .setParameter(3, personalData.seal(personId, NOTICE, notice.text()))
                        .setParameter(4, once)
                        .setParameter(5, shownFrom)
                        .executeUpdate()
                == 1;
    }

    byte[] inboxOf(UUID personId) {
        return personalData.blindIndex(INBOX, personId.toString());
    }
}
