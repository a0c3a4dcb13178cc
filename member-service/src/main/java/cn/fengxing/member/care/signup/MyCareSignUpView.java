package cn.fengxing.member.care.signup;

import cn.fengxing.kit.places.PlaceState;
import cn.fengxing.member.care.CareKind;
import cn.fengxing.member.care.session.CareSessionState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the caller's own sign-ups. */
@Schema(name = "MyCareSignUp", example = """
                {"sessionId":"01932f6a-7c00-7000-8000-0000000000e2","programmeId":"01932f6a-7c00-7000-8000-0000000000e1","kind":"HEALTH_CHECK",
                "title":"骑手免费体检","startsAt":"2027-07-08T00:30:00Z","endsAt":"2027-07-08T04:00:00Z","address":"文艺路街道社区卫生服务中心一楼",
                "sessionState":"PLANNED","number":17,"state":"HELD","ahead":0,"showsName":false}""")
public record MyCareSignUpView(
        UUID sessionId,
        UUID programmeId,
        CareKind kind,
        @Schema(maxLength = 60) String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID stationId,
        @Schema(maxLength = 100) @Nullable String address,
        CareSessionState sessionState,
        int number,
        PlaceState state,
        int ahead,
        boolean showsName,
        @Nullable CareAttendance attendance) {}
