package cn.fengxing.org.alliance.meeting;

import cn.fengxing.kit.attachment.AttachmentView;
import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as members read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000a5","title":"文艺路街道大工委二季度联席会议","place":"街道党群服务中心二楼会议室",
                "agenda":"一、通报停车充电难题；二、共享场地清单。","startsAt":"2027-04-08T01:30:00Z","endsAt":"2027-04-08T03:00:00Z",
                "state":"CALLED","minutes":null,"attachments":[],"version":0}""")
public record MeetingView(
        UUID id,
        @Schema(maxLength = 100) String title,
        @Schema(maxLength = 100) String place,
        @Schema(maxLength = 2000) String agenda,
        Instant startsAt,
        Instant endsAt,
        MeetingState state,

        @Schema(maxLength = 20_000) @Nullable String minutes,

        @Schema(maxItems = MeetingFiles.MOST, description = "纪要附件；以 links 取得短期链接")
        List<AttachmentView> attachments,

        long version)
        implements Versioned {}
