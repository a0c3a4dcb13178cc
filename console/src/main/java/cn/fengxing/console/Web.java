package cn.fengxing.console;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The built web. Its few megabytes are read once, from the list the build wrote: what is not in the list does not exist,
 * so no path can lead out of it.
 */
@ApplicationScoped
class Web {

    private static final Map<String, String> SUFFIXES = Map.of("identity", "", "gzip", ".gz", "br", ".br");

    private final Map<String, WebFile> files = new HashMap<>();

    Web(EdgeConfig config) {
        byte[] list = read(config.web() + "/files.txt");
        if (list != null) {
            new String(list, StandardCharsets.UTF_8).lines().forEach(path -> files.put(path, load(config.web(), path)));
        }
    }

    /** A file by its own path; the start page for every other path that could be one of the web's pages. */
    Optional<WebFile> find(String path) {
        WebFile file = files.get(path);
        if (file != null) {
            return Optional.of(file);
        }
        boolean namesAFile = path.lastIndexOf('.') > path.lastIndexOf('/') || path.startsWith("/assets/");
        return namesAFile ? Optional.empty() : Optional.ofNullable(files.get("/index.html"));
    }

    private static WebFile load(String root, String path) {
        Map<String, Buffer> encodings = new HashMap<>();
        SUFFIXES.forEach((coding, suffix) -> {
            byte[] bytes = read(root + path + suffix);
            if (bytes != null) {
                encodings.put(coding, Buffer.buffer(bytes));
            }
        });
        return WebFile.of(path, encodings);
    }

    private static byte @Nullable [] read(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
