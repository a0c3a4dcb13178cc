package cn.fengxing.console;

import java.util.Locale;

/** A service behind the edge. */
enum Upstream {
    ORG,
    MEMBER,
    GRIEVANCE,
    VOLUNTEER;

    /** As it stands in paths, configuration and health. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
