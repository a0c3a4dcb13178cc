package cn.fengxing.grievance.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long closed cases are kept. */
@ConfigMapping(prefix = "fengxing.grievances")
interface CaseRetention {

    /** After closing, as long as somebody may claim something out of it (民法典, article 188). At least the 180 days of protection. */
    @WithDefault("3")
    int keptYears();

    default Period kept() {
        return Period.ofYears(Math.max(1, keptYears()));
    }
}
