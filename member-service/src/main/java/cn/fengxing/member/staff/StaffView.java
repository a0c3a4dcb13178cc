package cn.fengxing.member.staff;

import cn.fengxing.member.grant.GrantView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as its administrator sees it. */
@Schema(example = """
                {"personId":"01932f6a-7c00-7000-8000-0000000000d2","username":"li.wei",
                "grant":{"id":"01932f6a-7c00-7000-8000-0000000000f1","role":"BRANCH_SECRETARY",
                "organisationId":"01932f6a-7c00-7000-8000-0000000000a1","validFrom":"2026-11-24","validTo":"2028-11-23",
                "waits":false}}""")
public record StaffView(
        UUID personId, @Schema(maxLength = 40) String username, GrantView grant) {}
