package cn.fengxing.member.care;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What is configurable of care. */
@ConfigMapping(prefix = "fengxing.care")
public interface CareSettings {

    /** How many sessions somebody may stay away from unexcused, within {@link #noShowWindow()}, before signing up rests. */
    @WithDefault("3")
    int noShows();

    /** How far back no-shows count. */
    @WithDefault("P90D")
    Period noShowWindow();

    /** How long signing up rests after the last of them. */
    @WithDefault("P30D")
    Period rest();

    /** How long it is known who came, after the session has ended. The consent text promises 90 days. */
    @WithDefault("P90D")
    Period keptFor();
}
