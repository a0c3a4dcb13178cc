package cn.fengxing.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of every request. */
@ConfigMapping(prefix = "fengxing.http")
public interface HttpSettings {

    /** Largest body; files have a limit of their own. */
    @WithDefault("1048576")
    long maxBodyBytes();

    /** Largest part of a file in one request ({@code application/offset+octet-stream}); it is never held in memory. */
    @WithDefault("67108864")
    long maxUploadBytes();

    /** Largest table that is sent as a body, spooled to disk and never kept in memory. */
    @WithDefault("67108864")
    long maxTableBytes();

    /** Longest request target, in characters (RFC 9110 section 4.1 asks for at least 8,000). */
    @WithDefault("8000")
    int maxUriLength();

    /** All headers together, names and values. */
    @WithDefault("16384")
    int maxHeaderBytes();
}
