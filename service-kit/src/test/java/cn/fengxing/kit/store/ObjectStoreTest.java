package cn.fengxing.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a store, of the disk and of a bucket alike. */
class ObjectStoreTest {

    @TempDir
    static Path directory;

    private static S3Server server;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void start_a_server() throws Exception {
        server = S3Server.start(directory);
    }

    @AfterAll
    static void stop_the_server() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "s3"})
    void what_was_put_is_got_until_it_is_deleted(String kind) throws IOException {
        ObjectStore store = store(kind);
        byte[] content = new byte[1_100_000];
        new Random(7).nextBytes(content);
        store.put(id, content);
        assertThat(store.get(id)).isEqualTo(content);
        store.delete(id);
        assertThatIOException().isThrownBy(() -> store.get(id));
        store.delete(id);
        store.delete(UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "s3"})
    void putting_again_after_a_lost_answer_is_the_same_object(String kind) throws IOException {
        ObjectStore store = store(kind);
        store.put(id, new byte[] {1, 2, 3});
        store.put(id, new byte[] {1, 2, 3});
        assertThat(store.get(id)).containsExactly(1, 2, 3);
    }

    @Test
    void on_a_disk_nothing_half_written_is_ever_found_under_its_name() throws IOException {
        Path root = directory.resolve("half");
        ObjectStore store = new DiskStore(root);
        store.put(id, new byte[10]);
        String name = id.toString();
        Path file = root.resolve(name.substring(name.length() - 2)).resolve(name);
        Files.move(file, file.resolveSibling(name + ".part")); // as a crash before the renaming leaves it
        assertThatIOException().isThrownBy(() -> store.get(id));
        store.delete(id);
        assertThat(file.getParent()).isEmptyDirectory();
    }

    @Test
    void a_bucket_that_refuses_the_signature_or_cannot_be_reached_says_so() {
        assertThatIOException()
                .isThrownBy(() -> new S3Store(server.settings("another secret")).put(id, new byte[1]))
                .withMessageContaining("403");
        assertThatIllegalStateException()
                .isThrownBy(() -> new S3Store(server.withoutBucket()))
                .withMessageContaining("FENGXING_S3_BUCKET");
    }

    @Test
    void a_disk_that_takes_nothing_is_an_error_and_no_object() throws IOException {
        Path root = Files.createDirectories(directory.resolve("blocked"));
        ObjectStore store = new DiskStore(root);
        String name = id.toString();
        Files.writeString(root.resolve(name.substring(name.length() - 2)), "a file where a directory should be");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.put(id, new byte[1]));
    }

    private static ObjectStore store(String kind) throws IOException {
        return kind.equals("disk")
                ? new DiskStore(directory.resolve("objects"))
                : new S3Store(server.settings(S3Server.SECRET_KEY));
    }
}
