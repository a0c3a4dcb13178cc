package cn.fengxing.member.point;

import cn.fengxing.kit.version.Versioned;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration point, for everybody. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e1","code":"H7KQ2MPX4R","name":"三好街商圈流动党员登记站",
                "kind":"BUSINESS_DISTRICT","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "divisionCode":"210102001000","address":"和平区三好街90号1层","position":{"lon":123.4032,"lat":41.7901},
                "openDays":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],"opensAt":"09:00","closesAt":"20:00",
                "openNow":true,"closedOn":null,"version":1}""")
public record PointView(
        UUID id,

        @Schema(pattern = "^[A-HJ-NP-Z2-9]{10}$", maxLength = 10)
        String code,

        @Schema(maxLength = 100) String name,
        PointKind kind,
        UUID organisationId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Schema(maxLength = 200) String address,
        PointPosition position,
        List<DayOfWeek> openDays,
        @Schema(maxLength = 5) String opensAt,
        @Schema(maxLength = 5) String closesAt,
        boolean openNow,
        @Nullable LocalDate closedOn,
        long version)
        implements Versioned {}
