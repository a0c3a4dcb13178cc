package cn.fengxing.org.alliance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a call for a meeting says; title and place go into calendars, the agenda does not. */
@Schema(example = """
                {"title":"文艺路街道大工委二季度联席会议","place":"街道党群服务中心二楼会议室","agenda":"一、通报停车充电难题；二、共享场地清单；三、明确责任单位。",
                "startsAt":"2027-04-08T01:30:00Z","endsAt":"2027-04-08T03:00:00Z"}""")
public record MeetingRequest(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 100) String place,
        @NotBlank @Size(max = 2000) String agenda,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) {

    Meeting.Call call() {
        return new Meeting.Call(title.strip(), place.strip(), agenda.strip(), startsAt, endsAt);
    }
}
