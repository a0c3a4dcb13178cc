package cn.fengxing.member.identity.secondfactor;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** Second factors in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondFactors {

    static final String SECRET = "second-factor";
    private static final String RECOVERY = "recovery-code";
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final PersonalData personalData;

    SecondFactors(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    /** A new secret in base 32, which replaces one that was never confirmed; empty if one was. */
    Optional<String> begin(UUID personId, Instant now) {
        byte[] secret = random(Totp.SECRET_BYTES);
        String kept = Base64.getEncoder().encodeToString(secret);
        boolean begun = entities.createNativeQuery("""
                        INSERT INTO second_factor AS f (person_id, secret, created_at) VALUES (?1, ?2, ?3)
                        ON CONFLICT (person_id) DO UPDATE
                           SET secret = excluded.secret, created_at = excluded.created_at, last_step = 0
                         WHERE f.confirmed_at IS NULL""")
                        .setParameter(1, personId)
                        .setParameter(2, personalData.seal(personId, SECRET, kept))
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
        return begun ? Optional.of(Base32.encode(secret)) : Optional.empty();
    }

    /** Confirms by a first right code; ten recovery codes, told once, or empty when the code was wrong. */
    List<String> confirm(UUID personId, String code, Instant now) {
        if (!takeCode(personId, code, now, false)) {
            return List.of();
        }
        run("UPDATE second_factor SET confirmed_at = now() WHERE person_id = ?1", personId);
        List<String> codes = Stream.generate(() -> Base32.encode(random(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        for (String each : codes) {
            entities.createNativeQuery("INSERT INTO recovery_code VALUES (?1, ?2)")
                    .setParameter(1, personId)
                    .setParameter(2, recoveryHash(personId, each))
                    .executeUpdate();
        }
        return codes;
    }

    public boolean confirmed(UUID personId) {
        return !entities.createNativeQuery(
                        "SELECT person_id FROM second_factor WHERE person_id = ?1 AND confirmed_at IS NOT NULL",
                        UUID.class)
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    /** Whether it is a code of the app, or a recovery code; either is good once. */
    public boolean take(UUID personId, String code, Instant now) {
        return code.length() == 6 ? takeCode(personId, code, now, true) : takeRecovery(personId, code);
    }

    void remove(UUID personId) {
        run("DELETE FROM second_factor WHERE person_id = ?1", personId);
        run("DELETE FROM second_factor_reset WHERE person_id = ?1", personId);
    }

    /** The row stays locked, so that of two uses at once one is the replay. */
    private boolean takeCode(UUID personId, String code, Instant now, boolean confirmed) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT secret, last_step FROM second_factor
                         WHERE person_id = ?1 AND (confirmed_at IS NOT NULL) = ?2 FOR UPDATE""", Tuple.class)
                .setParameter(1, personId)
                .setParameter(2, confirmed)
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        Tuple row = (Tuple) rows.get(0);
        OptionalLong step = personalData.open(personId, SECRET, row.get(0, byte[].class)).stream()
                .map(Base64.getDecoder()::decode)
                .flatMapToLong(secret -> Totp.stepOf(secret, code, now, row.get(1, Long.class)).stream())
                .findFirst();
        step.ifPresent(
                taken -> entities.createNativeQuery("UPDATE second_factor SET last_step = ?2 WHERE person_id = ?1")
                        .setParameter(1, personId)
                        .setParameter(2, taken)
                        .executeUpdate());
        return step.isPresent();
    }

    private boolean takeRecovery(UUID personId, String code) {
        return entities.createNativeQuery("DELETE FROM recovery_code WHERE person_id = ?1 AND code_hash = ?2")
                        .setParameter(1, personId)
                        .setParameter(2, recoveryHash(personId, code))
                        .executeUpdate()
                == 1;
    }

    private byte[] recoveryHash(UUID personId, String code) {
        return personalData.blindIndex(RECOVERY, personId + "/" + code);
    }

    private void run(String sql, UUID personId) {
        entities.createNativeQuery(sql).setParameter(1, personId).executeUpdate();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
