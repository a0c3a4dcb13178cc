package cn.fengxing.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per version from their archive on the class path into a cache. */
final class PostgresBinaries {
    private static final int OWNER_EXECUTE = 0100;

    private PostgresBinaries() {}

    static Path unpackedFor(OtherThanRoot user) {
        var archive = archiveName();
        var home = user.cache().resolve("postgresql-" + fingerprint(archive));
        return Files.isDirectory(home) ? home : unpackBeside(home, archive);
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var machine =
                switch (System.getProperty("os.arch")) {
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "x86_64";
                };
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static InputStream open(String archive) {
        var stream = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (stream == null) {
            throw new CannotStart("No PostgreSQL for this machine on the class path: " + archive);
        }
        return new BufferedInputStream(stream, 1 << 16);
    }

    private static String fingerprint(String archive) {
        try (var in = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacks under another name and renames, so that a half unpacked directory is never used and two may try at once. */
    private static Path unpackBeside(Path home, String archive) {
        try {
            Files.createDirectories(home.getParent());
            var scratch = Files.createTempDirectory(home.getParent(), "unpacking-");
            Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(archive, scratch);
            try {
                Files.move(scratch, home);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFaster) {
                Directories.delete(scratch);
            }
            return home;
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack PostgreSQL into " + home + "; FENGXING_CACHE sets another place", e);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        var executable = (entry.getMode() & OWNER_EXECUTE) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
