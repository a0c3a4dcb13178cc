package cn.fengxing.member.grant;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which role where, from and to which day. */
@Schema(example = """
                {"role":"BRANCH_SECRETARY","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "validFrom":"2026-11-24","validTo":"2028-11-23"}""")
public record GrantRequest(
        @NotNull Role role,
        @NotNull UUID organisationId,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final Set<Role> BY_TWO = EnumSet.of(
            Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.ADVISER, Role.DUTY_OFFICER, Role.REGULATOR, Role.AUDITOR);

    /** Who works is a worker, and who is a member is known by the membership; neither is appointed. */
    public void check() {
        if (role == Role.WORKER || role == Role.MEMBER) {
            throw new FieldRejected("role", "role-not-given");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new FieldRejected("validTo", "before-start");
        }
    }

    /** Whoever opens personal data, or appoints others, is appointed by two people. */
    boolean needsSecond() {
        return BY_TWO.contains(role);
    }
}
