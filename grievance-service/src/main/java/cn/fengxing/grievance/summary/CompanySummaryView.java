package cn.fengxing.grievance.summary;

import cn.fengxing.kit.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the company would get.
 *
 * @param draft by the branch, for the worker to approve or to word anew
 * @param approved by the worker; without it the case passes the company by
 */
@Schema(example = """
                {"draft":"暴雨天气三单超时被自动扣款36元，要求复核并退还。","attachmentIds":[],"version":2}""")
public record CompanySummaryView(
        @Nullable String draft, @Nullable String approved, List<UUID> attachmentIds, long version)
        implements Versioned {}
