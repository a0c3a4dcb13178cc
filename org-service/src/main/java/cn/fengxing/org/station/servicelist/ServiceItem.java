package cn.fengxing.org.station.servicelist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One service; at a station, or where the description says. */
@Schema(example = """
                {"name":"电动车免费检修","description":"刹车、灯光、线路检查，更换件按成本收费。","time":"每周三 14:00–17:00",
                "stationId":"01932f6a-7c00-7000-8000-0000000005a1","freeOfCharge":true}""")
public record ServiceItem(
        @NotBlank @Size(max = 60) String name,
        @Size(max = 300) @Nullable String description,
        @Size(max = 100) @Nullable String time,
        @Nullable UUID stationId,
        @NotNull Boolean freeOfCharge) {}
