package cn.fengxing.grievance.hazard.open311;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What POST Service Request answers, and GET service_request_id from a token. */
@JsonNaming(SnakeCaseStrategy.class)
record Open311Receipt(
        UUID serviceRequestId,
        @Nullable UUID token,
        @Nullable String serviceNotice) {}
