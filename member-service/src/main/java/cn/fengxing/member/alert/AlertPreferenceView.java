package cn.fengxing.member.alert;

import cn.fengxing.kit.version.Versioned;
import cn.fengxing.member.alert.AlertPreference.Wanted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Times of day in China. */
@Schema(example = """
        {"alerts":"ALL","quietFrom":"22:00","quietTo":"07:00","version":0}""")
public record AlertPreferenceView(
        @Schema(description = "ALL 全部提醒，URGENT 只提醒紧急的，NONE 不提醒；消息始终可在收件箱查看")
        Wanted alerts,

        @Schema(maxLength = 5) String quietFrom,
        @Schema(maxLength = 5) String quietTo,
        long version)
        implements Versioned {}
