package cn.fengxing.member.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;

/** Local runs: alerts appear in a file that only its owner reads, with the last four digits of the phone. */
final class FileAlerts implements AlertGateway {

    private final Path file;

    FileAlerts(Path directory) {
        this.file = directory.resolve("alerts.txt");
    }

    @Override
    public synchronized Outcome tell(UUID id, String phone) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            String line = "%s *******%s %s %s%n".formatted(Instant.now(), phone.substring(7), id, WORDS);
            Files.writeString(file, line, StandardOpenOption.APPEND);
            return Outcome.TAKEN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
