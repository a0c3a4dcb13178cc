package cn.fengxing.org.alliance.offer;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shared venue or service as members read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000a9","organisationId":"01932f6a-7c00-7000-8000-0000000000c3",
                "organisationName":"兴隆商场物业党支部","kind":"VENUE","name":"商场地下一层休息区","description":"可容纳三十人，有饮水机和充电插座。",
                "place":"兴隆商场地下一层东侧","hours":"每日9:00—21:00","withdrawnOn":null,"version":0}""")
public record OfferView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 100) String organisationName,
        OfferKind kind,
        @Schema(maxLength = 100) String name,
        @Schema(maxLength = 1000) String description,

        @Schema(maxLength = 100) @Nullable String place,

        @Schema(maxLength = 100) @Nullable String hours,

        @Nullable LocalDate withdrawnOn,
        long version)
        implements Versioned {}
