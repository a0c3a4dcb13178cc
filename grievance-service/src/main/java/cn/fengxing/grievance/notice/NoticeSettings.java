package cn.fengxing.grievance.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The longest that a notice waits after its reason; how long it does is chosen at random. */
@ConfigMapping(prefix = "fengxing.notice")
interface NoticeSettings {

    /** To a person. */
    @WithDefault("30M")
    Duration person();

    /** To a person, in a matter of safety. */
    @WithDefault("2M")
    Duration urgentPerson();

    /** To a company, for which no hour is to tell of a worker's shift. */
    @WithDefault("2H")
    Duration company();
}
