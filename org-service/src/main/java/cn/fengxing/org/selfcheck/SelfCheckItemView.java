package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.version.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as clients read it. */
@Schema(example = """
                {"id":"019ab4ef-0000-7000-8000-000000000e01","divisionCode":"210000000000","year":2026,
                "title":"每月开展一次主题党日","points":10,"needsEvidence":true,"withdrawn":false,"version":0}""")
public record SelfCheckItemView(
        UUID id,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        int year,
        @Schema(maxLength = 200) String title,
        int points,
        boolean needsEvidence,
        boolean withdrawn,
        long version)
        implements Versioned {}
