package cn.fengxing.member.care.running;

import cn.fengxing.kit.places.PlaceState;
import cn.fengxing.member.care.signup.CareAttendance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the list: a number, and a name if the person agreed to that for this session. */
@Schema(name = "CareAttendee", example = """
                {"number":17,"state":"HELD","attendance":"ATTENDED"}""")
public record AttendeeView(
        int number,
        PlaceState state,
        @Schema(maxLength = 50) @Nullable String name,
        @Nullable CareAttendance attendance) {}
