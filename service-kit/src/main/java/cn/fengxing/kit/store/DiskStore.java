package cn.fengxing.kit.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A directory, shared by all replicas of a service. A file appears under its name only when it is whole and on the disk: it is
 * written and forced under another name, renamed, and the directory is forced too (fsync(2): "does not necessarily ensure that the
 * entry in the directory containing the file has also reached disk").
 */
final class DiskStore implements ObjectStore {

    private static final String UNFINISHED = ".part";

    private final Path root;

    DiskStore(Path root) throws IOException {
        this.root = Files.createDirectories(root.toAbsolutePath());
    }

    @Override
    public void put(UUID id, byte[] content) throws IOException {
        Path file = file(id);
        Path directory = file.getParent();
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            force(root);
        }
        Path unfinished = directory.resolve(id + UNFINISHED);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        force(directory);
    }

    @Override
    public byte[] get(UUID id) throws IOException {
        return Files.readAllBytes(file(id));
    }

    /** A crash may have left the file under either name. */
    @Override
    public void delete(UUID id) throws IOException {
        Path file = file(id);
        Files.deleteIfExists(file.resolveSibling(id + UNFINISHED));
        Files.deleteIfExists(file);
    }

    /** 256 directories by the last byte, which is random in every kind of id. */
    private Path file(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
