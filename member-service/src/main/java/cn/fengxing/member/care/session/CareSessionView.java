package cn.fengxing.member.care.session;

import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as everybody reads it. */
@Schema(name = "CareSession", example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e2","programmeId":"01932f6a-7c00-7000-8000-0000000000e1",
                "startsAt":"2027-07-08T00:30:00Z","endsAt":"2027-07-08T04:00:00Z","address":"文艺路街道社区卫生服务中心一楼","state":"PLANNED",
                "capacity":40,"opensAt":"2026-06-01T01:00:00Z","closesAt":"2027-07-07T09:00:00Z","availability":"FREE","version":0}""")
public record CareSessionView(
        UUID id,
        UUID programmeId,
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID stationId,
        @Schema(maxLength = 100) @Nullable String address,
        CareSessionState state,
        int capacity,
        Instant opensAt,
        Instant closesAt,
        @Schema(description = "现在报名可得：有名额、候补、已满、不在报名时间") Availability availability,
        long version)
        implements Versioned {}
