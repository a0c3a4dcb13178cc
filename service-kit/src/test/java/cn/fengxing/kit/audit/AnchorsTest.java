package cn.fengxing.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.personal.MasterKeysForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsTest {

    private final CheckpointSigner signer = new CheckpointSigner(MasterKeysForTests.published(), "member");
    private final CheckpointSigner otherService = new CheckpointSigner(MasterKeysForTests.published(), "org");

    @TempDir
    Path directory;

    @Test
    void an_anchor_outlives_the_process_in_its_file() {
        Optional<Path> file = Optional.of(directory.resolve("anchor"));
        new Anchors(file, signer).keep(signer.sign(1, new byte[32]));
        Checkpoint second = signer.sign(2, new byte[32]);
        new Anchors(file, signer).keep(second);

        assertThat(new Anchors(file, signer).latest()).map(Checkpoint::toLine).contains(second.toLine());
    }

    @Test
    void half_a_line_and_a_line_that_was_not_signed_here_count_for_nothing() throws IOException {
        Path file = directory.resolve("anchor");
        Checkpoint genuine = signer.sign(1, new byte[32]);
        new Anchors(Optional.of(file), signer).keep(genuine);
        Files.writeString(
                file, otherService.sign(9, new byte[32]).toLine() + "\n8 00 2026-", StandardOpenOption.APPEND);

        assertThat(new Anchors(Optional.of(file), signer).latest())
                .map(Checkpoint::toLine)
                .contains(genuine.toLine());
    }

    @Test
    void without_a_file_memory_alone_remembers() {
        var anchors = new Anchors(Optional.empty(), signer);
        assertThat(anchors.latest()).isEmpty();
        anchors.keep(signer.sign(1, new byte[32]));
        assertThat(anchors.latest()).isPresent();
    }
}
