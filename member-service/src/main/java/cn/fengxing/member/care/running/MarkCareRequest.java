package cn.fengxing.member.care.running;

import cn.fengxing.member.care.signup.CareAttendance;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the list says of a number. */
@Schema(name = "MarkCareAttendanceRequest", example = """
                {"attendance":"ATTENDED"}""")
public record MarkCareRequest(@NotNull CareAttendance attendance) {}
