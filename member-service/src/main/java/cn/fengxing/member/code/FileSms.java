package cn.fengxing.member.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/** Local runs: codes appear in a file that only its owner reads, with the last four digits of the phone. */
final class FileSms implements SmsGateway {

    private final Path file;

    FileSms(Path directory) {
        this.file = directory.resolve("codes.txt");
    }

    @Override
    public synchronized void send(String phone, String code) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            String line = "%s *******%s %s%n".formatted(Instant.now(), phone.substring(7), code);
            Files.writeString(file, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
