package cn.fengxing.member.identity.oidc;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.problem.RetryLater;
import java.util.Map;

/** What is refused of other issuers' tokens. */
final class OidcRejected {

    private static final long AWAY_SECONDS = 30;

    private OidcRejected() {}

    /** Not of an issuer that is believed, not for us, too old, changed, with another nonce, or used before. */
    static Rejected token() {
        return new Rejected(new ProblemType("id-token-refused", 401));
    }

    static Rejected notLinked() {
        return new Rejected(new ProblemType("subject-not-linked", 409));
    }

    static Rejected taken() {
        return new Rejected(new ProblemType("subject-taken", 409));
    }

    static Rejected unavailable() {
        return new RetryLater(new ProblemType("issuer-unavailable", 503), AWAY_SECONDS, Map.of());
    }
}
