package cn.fengxing.grievance.hazard;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point, WGS-84, in degrees. */
@Schema(example = """
                {"lon":123.4315,"lat":41.8057}""")
public record Position(
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat) {}
