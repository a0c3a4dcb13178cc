package cn.fengxing.grievance.hazard.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as GET Service Requests has it. Dates are of the day: the hour would help to guess who was there. */
@JsonNaming(SnakeCaseStrategy.class)
record Open311Request(
        UUID serviceRequestId,
        String status,
        @Nullable String statusNotes,
        String serviceName,
        String serviceCode,
        String description,
        @Nullable String agencyResponsible,
        String requestedDatetime,
        String updatedDatetime,
        @Nullable String expectedDatetime,
        @Nullable Double lat,
        @JsonProperty("long") @Nullable Double lon) {}
