package cn.fengxing.grievance.hazard.open311;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Locale;
import java.util.stream.Stream;

/** One kind of request, as GET Service List has it. */
@JsonNaming(SnakeCaseStrategy.class)
record Open311Service(
        String serviceCode,
        String serviceName,
        String description,
        boolean metadata,
        String type,
        String keywords,
        String group) {

    static Open311Service of(HazardCategory category) {
        return new Open311Service(
                category.name(),
                category.chinese(),
                category.english(),
                true,
                "realtime",
                category.severity().name().toLowerCase(Locale.ROOT),
                "hazard");
    }

    /** @throws Open311Refused 404 */
    static HazardCategory category(String code) {
        return Stream.of(HazardCategory.values())
                .filter(category -> category.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Open311Refused.unknown("service_code"));
    }
}
