package cn.fengxing.member.care;

import cn.fengxing.kit.version.Versioned;
import cn.fengxing.member.person.KindOfWork;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as everybody reads it. */
@Schema(name = "CareProgramme", example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e1","organisationId":"01900000-0000-7000-8000-0000000000d1","divisionCode":"210102000000",
                "kind":"HEALTH_CHECK","title":"骑手免费体检","summary":"含血压、血糖、颈椎腰椎检查，需空腹。","forKinds":["RIDER","COURIER"],"version":0}""")
public record ProgrammeView(
        UUID id,
        UUID organisationId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        CareKind kind,
        @Schema(maxLength = 60) String title,
        @Schema(maxLength = 1000) String summary,
        @Schema(maxItems = 10, description = "面向哪些职业；空为不限") List<KindOfWork> forKinds,
        @Nullable Instant endedAt,
        long version)
        implements Versioned {}
