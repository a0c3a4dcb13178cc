package cn.fengxing.grievance.collective;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/** What is said in a collective case, under a key of its own, and the code by which others find it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ShareCodes {

    /** 16 characters of 32: 80 bits, which nobody finds by trying. */
    private static final int LENGTH = 16;

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SUMMARY = "collective-summary";
    private static final String CODE = "collective-code";

    private final PersonalData personalData;

    ShareCodes(PersonalData personalData) {
        this.personalData = personalData;
    }

    public CollectiveWords seal(UUID collectiveId, String summary) {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return new CollectiveWords(
                personalData.seal(collectiveId, SUMMARY, summary),
                personalData.seal(collectiveId, CODE, code.toString()),
                index(code.toString()));
    }

    public byte[] index(String code) {
        return personalData.blindIndex(CODE, code.toUpperCase(Locale.ROOT));
    }

    public String summary(Collective collective) {
        return open(collective, SUMMARY, collective.words().summary());
    }

    public String code(Collective collective) {
        return open(collective, CODE, collective.words().code());
    }

    private String open(Collective collective, String field, byte[] secret) {
        return personalData.open(collective.id(), field, secret).orElseThrow();
    }
}
