package cn.fengxing.grievance.channel.rule;

import cn.fengxing.kit.caller.Role;
import java.util.Set;

/** A stage of the channel, and the roles that handle cases there, held at the organisation that owns the case. */
public enum Hop {
    /** The division's round-the-clock desk, for urgent safety. */
    DUTY_DESK(Role.DUTY_OFFICER),
    /** The worker's mobile branch, or the community's. */
    BRANCH(Role.BRANCH_SECRETARY, Role.ADVISER),
    /** The platform company's Party organisation, or its office where the worker is. */
    PLATFORM(Role.PLATFORM_OFFICER, Role.PLATFORM_SYSTEM),
    /** The competent department. */
    REGULATOR(Role.REGULATOR),
    /** The same department one level up, who supervises (督办). */
    SUPERIOR_REGULATOR(Role.REGULATOR);

    private final Set<Role> handlers;

    Hop(Role... handlers) {
        this.handlers = Set.of(handlers);
    }

    public Set<Role> handlers() {
        return handlers;
    }

    /** Behind it there are only the legal ways. */
    public boolean isLast() {
        return this == SUPERIOR_REGULATOR;
    }

    /** Whether the case is told by summary and pseudonym alone. */
    public boolean isCompany() {
        return this == PLATFORM;
    }

    /** Whether the worker is known by name; later hops see a pseudonym until the worker consents. */
    public boolean knowsWorker() {
        return this == DUTY_DESK || this == BRANCH;
    }
}
