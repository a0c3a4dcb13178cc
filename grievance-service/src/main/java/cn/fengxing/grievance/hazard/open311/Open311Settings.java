package cn.fengxing.grievance.hazard.open311;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** How Open311 is offered. */
@ConfigMapping(prefix = "fengxing.open311")
interface Open311Settings {

    /** With one of which reports come; if there are none, whoever likes reports, within the limit of requests. */
    Optional<Set<String>> apiKeys();

    /** Whom to ask; shown in the discovery. */
    @WithDefault("12345")
    String contact();

    /** Where this is reached, without a slash at the end; shown in the discovery. */
    @WithDefault("http://127.0.0.1:8080/open311/v2")
    String address();

    /** 12 digits: what is served, and where a report belongs of which nobody knows better. */
    @WithDefault("210000000000")
    String division();

    /** {@code production} or {@code test}. */
    @WithDefault("production")
    String type();

    /** RFC 3339; when the kinds or these answers changed last. */
    @WithDefault("2026-12-01T00:00:00Z")
    String changeset();
}
