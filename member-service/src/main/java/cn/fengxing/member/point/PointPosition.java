package cn.fengxing.member.point;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** WGS-84, in degrees. */
@Schema(example = """
        {"lon":123.4032,"lat":41.7901}""")
public record PointPosition(
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
        @NotNull @DecimalMin("-85") @DecimalMax("85") Double lat) {}
