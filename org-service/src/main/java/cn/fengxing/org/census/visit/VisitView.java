package cn.fengxing.org.census.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as clients read it. */
@Schema(example = """
                {"id":"019ab4ef-0000-7000-8000-0000000000b1","entryId":"019ab4ef-0000-7000-8000-0000000000e1",
                "visitedBy":"019ab4ef-0000-7000-8000-0000000000a7","visitedOn":"2026-11-24","divisionCode":"210102023000",
                "atAddress":true,"verified":["OPERATION","WORKFORCE","MEMBERS"],"result":"CONFIRMED",
                "recordedAt":"2026-11-24T07:12:09Z"}""")
public record VisitView(
        UUID id,
        UUID entryId,
        UUID visitedBy,
        LocalDate visitedOn,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        boolean atAddress,
        @Schema(maxItems = 4) List<Aspect> verified,
        VisitResult result,
        Instant recordedAt) {}
