package cn.fengxing.org.census;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A company of the ledger as clients read it.
 *
 * @param mergedInto the entry that speaks for it, if it was listed twice
 */
@Schema(example = """
                {"id":"019ab4ef-0000-7000-8000-0000000000e1","name":"沈阳顺捷配送服务有限公司","creditCode":"91210102MA0XYZ1234",
                "divisionCode":"210102023000","address":"和平区三好街100号","industry":"FOOD_DELIVERY",
                "platformId":"01932f6a-7c00-7000-8000-0000000000c1","operation":"OPERATING","foundedOn":"2021-06-18",
                "workforce":86,"members":4,"countedOn":"2026-10-31","support":["ADVISER"],"organised":false,"worked":true,
                "standing":"ACTIVE","verifiedOn":"2026-11-02","version":3}""")
public record LedgerEntryView(
        UUID id,
        @Schema(maxLength = 100) String name,
        @Schema(maxLength = 18) @Nullable String creditCode,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Schema(maxLength = 200) String address,
        @Schema(maxLength = 40) String industry,
        @Nullable UUID platformId,
        OperatingStatus operation,
        @Nullable LocalDate foundedOn,
        int workforce,
        int members,
        @Nullable LocalDate countedOn,
        @Schema(maxItems = 4) List<String> support,
        boolean organised,
        boolean worked,
        @Nullable UUID organisationId,
        EntryStanding standing,
        @Nullable UUID mergedInto,
        @Nullable LocalDate verifiedOn,
        long version)
        implements Versioned {}
