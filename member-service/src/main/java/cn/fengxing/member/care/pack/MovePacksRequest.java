package cn.fengxing.member.care.pack;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many came or went. */
@Schema(example = """
                {"stationId":"01932f6a-7c00-7000-8000-0000000000f1","received":true,"quantity":200}""")
public record MovePacksRequest(
        @NotNull UUID stationId,

        @Schema(description = "true 到货，false 调出或损耗") @NotNull
        Boolean received,

        @NotNull @Min(1) @Max(100_000) Integer quantity) {}
