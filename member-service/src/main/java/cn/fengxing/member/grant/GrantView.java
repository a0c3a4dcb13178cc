package cn.fengxing.member.grant;

import cn.fengxing.kit.caller.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param waits whether a second person must still confirm it */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000f1","role":"BRANCH_SECRETARY",
                "organisationId":"01932f6a-7c00-7000-8000-0000000000a1","validFrom":"2026-11-24","validTo":"2028-11-23",
                "waits":false}""")
public record GrantView(
        UUID id,
        Role role,
        UUID organisationId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean waits) {}
