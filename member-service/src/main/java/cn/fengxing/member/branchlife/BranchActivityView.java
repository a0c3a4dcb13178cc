package cn.fengxing.member.branchlife;

import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An activity, for the branch and for whoever is included.
 *
 * @param attended whether the member who reads was there; absent to others
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000f1","branchId":"01932f6a-7c00-7000-8000-0000000000a1","kind":"THEME_DAY",
                "title":"12月主题党日：学习与交通安全","place":"文艺路社区党群服务中心二楼","online":false,"partyDay":true,
                "included":["MEMBERS","GUESTS"],"startsAt":"2036-12-10T10:00:00Z","endsAt":"2036-12-10T11:30:00Z",
                "cancelled":false,"attended":null,"version":0}""")
public record BranchActivityView(
        UUID id,
        UUID branchId,
        BranchActivityKind kind,
        @Schema(maxLength = 100) String title,
        @Schema(maxLength = 200) String place,
        boolean online,
        boolean partyDay,
        List<Included> included,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        @Nullable Boolean attended,
        long version)
        implements Versioned {}
