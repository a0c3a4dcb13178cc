package cn.fengxing.console;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;

/** Settings of the edge. */
@ConfigMapping(prefix = "fengxing.edge")
interface EdgeConfig {

    /** Where each service listens: {@code http://host:port}, nothing behind the port. */
    Services services();

    Limits limits();

    /** How long a service may take to accept a connection, or the pool to hand one out. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** From the last byte of the request to the first of the answer. An upload may take as long as it moves. */
    @WithDefault("30s")
    Duration answerTimeout();

    /** A connection on which nothing moved for so long, in either direction, is cut. */
    @WithDefault("120s")
    Duration idleTimeout();

    /** Connections kept to each service. */
    @WithDefault("128")
    int poolSize();

    /** Requests waiting for one of these connections; those beyond are answered 503 at once. */
    @WithDefault("512")
    int queueSize();

    /** Folder of the built web among the resources. */
    @WithDefault("META-INF/resources")
    String web();

    default URI locate(Upstream upstream) {
        return switch (upstream) {
            case ORG -> services().org();
            case MEMBER -> services().member();
            case GRIEVANCE -> services().grievance();
            case VOLUNTEER -> services().volunteer();
        };
    }

    interface Services {
        URI org();

        URI member();

        URI grievance();

        URI volunteer();
    }

    /** What the edge refuses by size; services have tighter limits of their own. */
    interface Limits {

        /** Media type of a part of a file (tus 1.0, core protocol). */
        String FILE_PART = "application/offset+octet-stream";

        @WithDefault("20M")
        MemorySize body();

        /** The same of a part of a file by tus, which a service stores as it comes. */
        @WithDefault("64M")
        MemorySize filePart();

        /** What holds for this request. */
        default long bodyBytes(HttpServerRequest request) {
            boolean ofFile = FILE_PART.equals(request.getHeader(HttpHeaders.CONTENT_TYPE));
            return (ofFile ? filePart() : body()).asLongValue();
        }

        /** Characters of path and query. */
        @WithDefault("8000")
        int uri();

        /** Bytes of all request headers. */
        @WithDefault("16K")
        MemorySize headers();
    }
}
