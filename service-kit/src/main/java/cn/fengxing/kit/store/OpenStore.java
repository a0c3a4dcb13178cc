package cn.fengxing.kit.store;

import cn.fengxing.kit.run.RunMode;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chooses the store by configuration. A service that stores nothing needs none; one that does must say where. */
@Singleton
class OpenStore {

    @Produces
    @Singleton
    ObjectStore store(StoreSettings settings, RunMode runMode) {
        if (settings.s3().endpoint().isPresent()) {
            return new S3Store(settings.s3());
        }
        return new OnFirstUse(() -> disk(settings, runMode));
    }

    private static ObjectStore disk(StoreSettings settings, RunMode runMode) {
        Path directory = settings.directory().orElseGet(() -> {
            if (!runMode.unconfigured()) {
                throw new IllegalStateException("FENGXING_STORE is missing: a directory that this service's replicas"
                        + " share, or FENGXING_S3_ENDPOINT and FENGXING_S3_BUCKET");
            }
            return Path.of("target", "objects");
        });
        try {
            return new DiskStore(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("the directory of the object store cannot be made", e);
        }
    }

    /** The kit is in every service, the store only where something is stored. */
    private static final class OnFirstUse implements ObjectStore {

        private final Supplier<ObjectStore> opening;
        private volatile @Nullable ObjectStore opened;

        OnFirstUse(Supplier<ObjectStore> opening) {
            this.opening = opening;
        }

        @Override
        public void requireConfigured() {
            opened();
        }

        private ObjectStore opened() {
            ObjectStore store = opened;
            if (store == null) {
                store = opening.get();
                opened = store;
            }
            return store;
        }

        @Override
        public void put(UUID id, byte[] content) throws IOException {
            opened().put(id, content);
        }

        @Override
        public byte[] get(UUID id) throws IOException {
            return opened().get(id);
        }

        @Override
        public void delete(UUID id) throws IOException {
            opened().delete(id);
        }
    }
}
