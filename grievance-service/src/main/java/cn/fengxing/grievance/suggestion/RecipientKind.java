package cn.fengxing.grievance.suggestion;

import cn.fengxing.kit.caller.Role;
import java.util.Set;

/** To whom one may suggest something, and who answers there. */
public enum RecipientKind {
    STATION(Role.STATION_KEEPER, Role.COMMUNITY_WORKER),
    COMMUNITY(Role.COMMUNITY_WORKER),
    DEPARTMENT(Role.REGULATOR);

    private final Set<Role> keepers;

    RecipientKind(Role... keepers) {
        this.keepers = Set.of(keepers);
    }

    /** Held at the organisation that answers. */
    public Role[] keepers() {
        return keepers.toArray(Role[]::new);
    }
}
