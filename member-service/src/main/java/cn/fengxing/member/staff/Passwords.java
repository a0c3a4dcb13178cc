package cn.fengxing.member.staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.Optional;

/** Passwords as slow hashes; printable ASCII, for bcrypt looks at 72 bytes and no further. */
public final class Passwords {

    public static final String PATTERN = "^[ -~]{12,72}$";

    private static final int COST = 12;

    /** Compared with when nobody has the name, so that both refusals take the same time. */
    private static final String NOBODYS = hash("nobody's password");

    private Passwords() {}

    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** False without a hash, after as long as with one. */
    public static boolean matches(String password, Optional<String> hash) {
        return BcryptUtil.matches(password, hash.orElse(NOBODYS)) && hash.isPresent();
    }
}
