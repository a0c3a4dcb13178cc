package cn.fengxing.grievance.hazard.open311;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** What can be said of a kind, as GET Service Definition has it: the division, for an app that knows it. */
@JsonNaming(SnakeCaseStrategy.class)
record Open311Definition(String serviceCode, List<Attribute> attributes) {

    static final String DIVISION = "division";

    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            String datatypeDescription,
            int order,
            String description,
            List<Value> values) {}

    record Value(String key, String name) {}

    static Open311Definition of(HazardCategory category) {
        return new Open311Definition(
                category.name(),
                List.of(new Attribute(
                        true,
                        DIVISION,
                        "string",
                        false,
                        "12 digits of GB/T 2260, or their beginning",
                        1,
                        "所在区划代码，填了可更快分办 / code of the division, to reach the right office at once",
                        List.of())));
    }
}
