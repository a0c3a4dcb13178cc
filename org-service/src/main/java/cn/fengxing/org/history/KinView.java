package cn.fengxing.org.history;

import cn.fengxing.org.lineage.ChangeKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One link between organisations of which one came out of the other. */
@Schema(example = """
                {"fromId":"01932f6a-7c00-7000-8000-0000000000d4","fromName":"和平区外卖流动党员党支部",
                "toId":"01932f6a-7c00-7000-8000-0000000000a1","toName":"沈阳市外卖行业流动党员党支部","kind":"MERGED",
                "effectiveOn":"2026-05-01","changeId":"01932f6a-7c00-7000-8000-0000000000e5"}""")
public record KinView(
        UUID fromId,
        @Schema(maxLength = 100) String fromName,
        UUID toId,
        @Schema(maxLength = 100) String toName,
        ChangeKind kind,
        LocalDate effectiveOn,
        UUID changeId) {}
