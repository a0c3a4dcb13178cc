package cn.fengxing.grievance.receipt;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.util.Optional;

/** bcrypt, the same work whether there is anything to compare with. Who guesses shows in the counter. */
@Singleton
class SlowHash {

    /** Some 50 to 100 ms, paid with every request that brings a receipt; what is hashed is keyed before. */
    private static final int COST = 10;

    private final String nobodys = BcryptUtil.bcryptHash("nobody's receipt", COST);
    private final Counter compared;

    SlowHash(MeterRegistry metrics) {
        this.compared = metrics.counter("fengxing.case.receipt.compared");
    }

    String of(String value) {
        return BcryptUtil.bcryptHash(value, COST);
    }

    /** False without a hash, after as long as with one. */
    boolean matches(String value, Optional<String> hash) {
        compared.increment();
        return BcryptUtil.matches(value, hash.orElse(nobodys)) && hash.isPresent();
    }
}
