package cn.fengxing.kit.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service hands attachments out. */
@ConfigMapping(prefix = "fengxing.attachments")
interface AttachmentSettings {

    /** Where the service mounts uploads, as its resource says in {@code @Path}. */
    @WithDefault("/v1/uploads")
    String path();

    /** How long a link opens what it names. */
    @WithDefault("PT5M")
    Duration linkLife();
}
