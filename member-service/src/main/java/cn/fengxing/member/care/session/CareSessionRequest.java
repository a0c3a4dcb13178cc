package cn.fengxing.member.care.session;

import cn.fengxing.kit.places.PlaceTerms;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When, where, and for how many. */
@Schema(name = "CareSessionRequest", example = """
                {"startsAt":"2027-07-08T00:30:00Z","endsAt":"2027-07-08T04:00:00Z","address":"文艺路街道社区卫生服务中心一楼",
                "capacity":40,"waitingLimit":20,"opensAt":"2026-06-01T01:00:00Z","closesAt":"2027-07-07T09:00:00Z"}""")
public record CareSessionRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,

        @Schema(description = "在驿站举办时填；与 address 二选一") @Nullable
        UUID stationId,

        @Nullable @Size(max = 100) String address,
        @NotNull @Min(1) @Max(2000) Integer capacity,

        @Schema(description = "候补名单长度，0 为不设候补") @NotNull @Min(0) @Max(2000)
        Integer waitingLimit,

        @Schema(description = "报名开始") @NotNull Instant opensAt,
        @Schema(description = "报名截止，不晚于开始") @NotNull Instant closesAt) {

    /** Who moves up later than this hardly gets there. */
    private static final Duration NOTICE = Duration.ofHours(2);

    private static final Duration LONGEST = Duration.ofDays(31);

    /** @throws FieldRejected 400 when times or place contradict each other */
    void require() {
        requireThat(opensAt.isBefore(closesAt), "closesAt");
        requireThat(!closesAt.isAfter(startsAt), "startsAt");
        requireThat(startsAt.isBefore(endsAt) && !endsAt.isAfter(startsAt.plus(LONGEST)), "endsAt");
        if (stationId != null && address != null) {
            throw new FieldRejected("address", "not-with-others");
        }
        if (stationId == null && (address == null || address.isBlank())) {
            throw new FieldRejected("address", "required");
        }
    }

    /** Nobody moves up in the last hours, unless one may still sign up then. */
    public PlaceTerms terms() {
        Instant latest = startsAt.minus(NOTICE);
        return new PlaceTerms(capacity, waitingLimit, opensAt, closesAt, latest.isBefore(closesAt) ? closesAt : latest);
    }

    private static void requireThat(boolean ordered, String field) {
        if (!ordered) {
            throw new FieldRejected(field, "times-out-of-order");
        }
    }
}
