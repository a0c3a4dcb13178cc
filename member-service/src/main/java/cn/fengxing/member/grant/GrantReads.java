package cn.fengxing.member.grant;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Grants of a person at the organisations that the caller administers. */
@ApplicationScoped
public class GrantReads {

    private final Caller caller;
    private final Grants grants;

    GrantReads(Caller caller, Grants grants) {
        this.caller = caller;
        this.grants = grants;
    }

    @Transactional
    public List<GrantView> of(UUID personId) {
        caller.requireAny(Role.ORG_ADMIN);
        return grants.of(personId).stream()
                .map(Grants.Stored::view)
                .filter(grant -> caller.reaches(grant.organisationId(), Role.ORG_ADMIN))
                .toList();
    }
}
