package cn.fengxing.kit.operations;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever holds the role at the root organisation itself, and puts the use on record. The grant alone decides: who
 * mends a service whose copy of the tree is behind cannot wait for it.
 */
@ApplicationScoped
public class Operators {

    private static final String SUBJECT_TYPE = "operations";

    private final Caller caller;
    private final AuditTrail audit;
    private final UUID root;
    private final String area;

    Operators(
            Caller caller,
            AuditTrail audit,
            @ConfigProperty(name = "fengxing.root-organisation") UUID root,
            @ConfigProperty(name = "fengxing.area") String area) {
        this.caller = caller;
        this.audit = audit;
        this.root = root;
        this.area = area;
    }

    /**
     * @param action as the trail is to say it
     * @throws cn.fengxing.kit.problem.Rejected 401 or 403, and 404 when the role is held below the root
     */
    @Transactional
    public void admit(String action, Role... roles) {
        admit(action, area, null, roles);
    }

    /** To act on a part of the area, for the reason that the caller states. */
    @Transactional
    public void admit(String action, String part, @Nullable String reason, Role... roles) {
        caller.requireAny(roles);
        if (!caller.organisations(roles).contains(root)) {
            throw CommonProblems.notFound();
        }
        audit.record(action, SUBJECT_TYPE, part, reason);
    }
}
