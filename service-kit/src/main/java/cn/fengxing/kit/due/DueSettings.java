package cn.fengxing.kit.due;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the due-worker goes about it. */
@ConfigMapping(prefix = "fengxing.due")
interface DueSettings {

    /** Whether this replica runs due work at all. */
    @WithDefault("true")
    boolean enabled();

    /** How long to wait when nothing more is due. */
    @WithDefault("0.5S")
    Duration poll();

    /** Rows per transaction. */
    @WithDefault("200")
    int batch();

    /** How long a row waits at which its work failed: no longer than the shortest time that anything is due within. */
    @WithDefault("15M")
    Duration putOff();

    /** The longest wait after failures; each failure in a row doubles the wait, from {@link #poll()}. */
    @WithDefault("30S")
    Duration longestWait();
}
