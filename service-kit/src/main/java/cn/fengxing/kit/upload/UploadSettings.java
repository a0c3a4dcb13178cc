package cn.fengxing.kit.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one person, and all together, may send. */
@ConfigMapping(prefix = "fengxing.uploads")
interface UploadSettings {

    /** From the last byte that arrived; then what has arrived is deleted. A finished upload tells for as long what became of it. */
    @WithDefault("P1D")
    Duration unfinished();

    /** Uploads that one person may have begun and not finished. */
    @WithDefault("10")
    int openPerPerson();

    /** Bytes that one person may announce on one day. */
    @WithDefault("536870912")
    long bytesPerDay();

    /** Requests that bring bytes at the same time, in this process: each keeps a thread for as long as the network takes. */
    @WithDefault("64")
    int atOnce();

    /** The same, of one person. */
    @WithDefault("4")
    int atOncePerPerson();

    /** After so long, whoever looks into a file is taken for dead. */
    @WithDefault("PT2M")
    Duration checking();
}
