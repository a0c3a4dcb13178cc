package cn.fengxing.org.alliance;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seat as those who belong to the alliance read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000a2","organisationId":"01932f6a-7c00-7000-8000-0000000000c3",
                "organisationName":"快马外卖沈阳分公司党支部","seat":"MEMBER","from":"2026-02-01","to":null}""")
public record SeatView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 100) String organisationName,
        SeatKind seat,
        LocalDate from,
        @Nullable LocalDate to) {}
