package cn.fengxing.org.alliance;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alliance as those who belong to it read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000a1","kind":"STREET_COMMITTEE","name":"文艺路街道大工委",
                "purpose":"统筹辖区单位共同服务骑手、快递员，共享场地与服务。","leadId":"01932f6a-7c00-7000-8000-0000000000b1",
                "divisionCode":"210102001000","formedOn":"2026-01-10","dissolvedOn":null,"version":3}""")
public record AllianceView(
        UUID id,
        AllianceKind kind,
        @Schema(maxLength = 100) String name,
        @Schema(maxLength = 1000) String purpose,
        UUID leadId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        LocalDate formedOn,
        @Nullable LocalDate dissolvedOn,
        long version)
        implements Versioned {}
