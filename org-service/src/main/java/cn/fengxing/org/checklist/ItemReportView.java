package cn.fengxing.org.checklist;

import cn.fengxing.kit.attachment.AttachmentView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One report with the office's answer, if there is one. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e7","evidence":"已在全市57个外卖站点建立流动党员登记台账，附花名册存档编号。",
                "selfScore":18,"achieved":57,"attachments":[{"id":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13",
                "type":"application/pdf","size":482133,"name":"外卖站点台账.pdf"}],"reportedAt":"2026-06-20T02:00:00Z","verdict":"RETURNED","note":"请补充大东区数据。",
                "reviewedAt":"2026-06-22T02:00:00Z"}""")
public record ItemReportView(
        UUID id,
        @Schema(maxLength = 4000) String evidence,
        @Schema(maximum = "100") int selfScore,
        @Nullable Integer achieved,

        @Schema(maxItems = 10, description = "佐证附件；以 links 取得短期链接")
        List<AttachmentView> attachments,

        Instant reportedAt,
        @Nullable ItemState verdict,

        @Schema(maxLength = 1000) @Nullable String note,

        @Nullable Instant reviewedAt) {}
