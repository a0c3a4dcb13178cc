package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published list. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000008e1","organisationId":"01932f6a-7c00-7000-8000-0000000000d1",
                "divisionCode":"210102012000","title":"南市场街道冬季暖心服务清单",
                "items":[{"name":"热姜茶","time":"12月至2月每天","freeOfCharge":true}],
                "publishedAt":"2026-11-20T01:30:00Z","version":0}""")
public record ServiceListView(
        UUID id,
        UUID organisationId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Schema(maxLength = 100) String title,
        @Schema(maxItems = 50) List<ServiceItem> items,
        Instant publishedAt,
        long version)
        implements Versioned {}
