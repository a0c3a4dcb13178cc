package cn.fengxing.org.checklist.unit;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member unit as clients read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000f1","organisationId":"01932f6a-7c00-7000-8000-0000000000d3",
                "organisationName":"辽宁省邮政管理局","from":"2024-01-01","to":null,"version":0}""")
public record MemberUnitView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 100) String organisationName,
        LocalDate from,
        @Nullable LocalDate to,
        long version)
        implements Versioned {}
