package cn.fengxing.kit.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where this service keeps its objects: on a disk, or in a bucket if one is named. */
@ConfigMapping(prefix = "fengxing.store")
interface StoreSettings {

    /** A directory that all replicas of this service share, and no other service. */
    Optional<Path> directory();

    S3 s3();

    /** After so long an object that nobody refers to is one that its writer did not live to use. */
    @WithDefault("PT1H")
    Duration unusedAfter();

    /** Any store that speaks S3 with path-style addresses and signature version 4. */
    interface S3 {

        /** E.g. {@code https://oss.example.cn}; without it objects lie in {@link StoreSettings#directory()}. */
        Optional<URI> endpoint();

        Optional<String> bucket();

        @WithDefault("us-east-1")
        String region();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Of one call. */
        @WithDefault("20S")
        Duration timeout();
    }
}
