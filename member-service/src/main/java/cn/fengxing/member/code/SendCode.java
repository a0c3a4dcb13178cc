package cn.fengxing.member.code;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.member.person.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * Sends a one-time code: at most one a minute, unless the last one was used, and ten a day to a phone, with the same
 * answer whatever is sent.
 */
@ApplicationScoped
public class SendCode {

    static final String CODE = "sign-in-code";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int PER_DAY = 10;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager entities;
    private final People people;
    private final PersonalData personalData;
    private final SmsGateway gateway;

    SendCode(EntityManager entities, People people, PersonalData personalData, SmsGateway gateway) {
        this.entities = entities;
        this.people = people;
        this.personalData = personalData;
        this.gateway = gateway;
    }

    /** The gateway is called after the commit: no message without a code that counts. */
    public void send(String phone) {
        String code = "%06d".formatted(random.nextInt(1_000_000));
        boolean stored = QuarkusTransaction.requiringNew().call(() -> store(phone, code));
        if (stored) {
            gateway.send(phone, code);
        }
    }

    private boolean store(String phone, String code) {
        Instant now = Instant.now();
        return entities.createNativeQuery("""
                        INSERT INTO sign_in_code AS c (phone_index, code_hash, sent_at, expires_at, day)
                        VALUES (?1, ?2, ?3, ?4, (CAST(?3 AS timestamptz) AT TIME ZONE 'Asia/Shanghai')::date)
                        ON CONFLICT (phone_index) DO UPDATE
                           SET code_hash = excluded.code_hash, sent_at = excluded.sent_at, tries = 0,
                               expires_at = excluded.expires_at, day = excluded.day,
                               sent_today = CASE WHEN c.day = excluded.day THEN c.sent_today + 1 ELSE 1 END
                         WHERE (c.sent_at <= ?5 OR c.expires_at <= ?3) AND (c.day < excluded.day OR c.sent_today < ?6)""")
                        .setParameter(1, people.indexOf(phone))
                        .setParameter(2, personalData.blindIndex(CODE, phone + "/" + code))
                        .setParameter(3, now)
                        .setParameter(4, now.plus(LIFE))
                        .setParameter(5, now.minus(PAUSE))
                        .setParameter(6, PER_DAY)
                        .executeUpdate()
                > 0;
    }
}
