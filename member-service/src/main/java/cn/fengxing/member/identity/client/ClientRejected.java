package cn.fengxing.member.identity.client;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** Token requests that are refused (RFC 6749 section 5.2). */
public abstract sealed class ClientRejected extends Rejected {

    private ClientRejected(String code, int status) {
        super(new ProblemType(code, status));
    }

    /** Unknown, closed, or with a wrong secret: all look alike. */
    public static final class InvalidClient extends ClientRejected {
        InvalidClient() {
            super("invalid-client", 401);
        }
    }

    /** Nothing but client credentials is granted here. */
    public static final class UnsupportedGrant extends ClientRejected {
        UnsupportedGrant() {
            super("unsupported-grant-type", 400);
        }
    }

    /** More than the client was opened for. */
    public static final class InvalidScope extends ClientRejected {
        InvalidScope() {
            super("invalid-scope", 400);
        }
    }
}
