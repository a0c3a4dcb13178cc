package cn.fengxing.kit.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;

/** Who makes this request. */
@RequestScoped
public class Caller {

    /** False for requests without a token, as anonymous filing is. */
    public boolean signedIn() {
        throw new UnsupportedOperationException();
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 when there is no token */
    public UUID personId() {
        throw new UnsupportedOperationException();
    }

    public Set<Grant> grants() {
        throw new UnsupportedOperationException();
    }

    /** Whether one of the roles, held anywhere, reaches the organisation. */
    public boolean reaches(UUID organisationId, Role... roles) {
        throw new UnsupportedOperationException();
    }

    /**
     * Passes if one of the roles reaches the organisation.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 without a token; 403 when none of the roles is held anywhere; 404 when
     *     held, but beside, above or nowhere near
     */
    public void require(UUID organisationId, Role... roles) {
        throw new UnsupportedOperationException();
    }

    /** Passes if one of the roles is held anywhere; else 401 or 403. */
    public void requireAny(Role... roles) {
        throw new UnsupportedOperationException();
    }

    /** Passes if one of the roles is held at a territorial organisation whose division contains the given one; else 401, 403 or 404. */
    public void requireDivision(String divisionCode, Role... roles) {
        throw new UnsupportedOperationException();
    }

    /** The organisations at which one of the roles is held. */
    public Set<UUID> organisations(Role... roles) {
        throw new UnsupportedOperationException();
    }
}
