package cn.fengxing.member.person;

import cn.fengxing.member.holding.Label;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody looked at my data. */
@Schema(example = """
                {"openedBy":"01932f6a-7c00-7000-8000-0000000000d2","field":"CONTACT","reason":"电话回访诉求处理情况",
                "openedAt":"2026-11-24T08:30:00Z"}""")
@Label("查看记录")
public record OpeningView(
        @Label("查看人") UUID openedBy,
        @Label("内容") @Schema(maxLength = 20) String field,
        @Label("理由") @Schema(maxLength = 500) String reason,
        @Label("时间") Instant openedAt) {}
