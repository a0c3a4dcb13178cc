package cn.fengxing.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** What nobody else may know, made at the first start and kept in files that only their owner reads. */
record Secrets(Path directory) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of a database role, or of PostgreSQL's superuser. */
    String databasePassword(String role) {
        return kept("database-" + role, () -> HexFormat.of().formatHex(random(24)));
    }

    /** The key that wraps people's data keys; its id marks it as local, so that production refuses it. */
    String masterKey() {
        return kept("master-key", () -> "local-1:" + Base64.getEncoder().encodeToString(random(32)));
    }

    /** What the first administrator signs in with; short enough to be typed. */
    String adminPassword() {
        return kept("admin-password", () -> HexFormat.ofDelimiter("-").formatHex(random(6)));
    }

    /** The private JWK that signs access tokens. */
    Path signingKey() {
        makeSigningKey();
        return directory.resolve("signing-key.json");
    }

    /** The public JWKS that belongs to it. */
    Path publicKeys() {
        makeSigningKey();
        return directory.resolve("jwks.json");
    }

    private void makeSigningKey() {
        if (Files.exists(directory.resolve("jwks.json"))) {
            return;
        }
        var key = SigningKey.generate("local-" + HexFormat.of().formatHex(random(4)));
        write("signing-key.json", key.privateJwk());
        write("jwks.json", key.publicJwks());
    }

    private String kept(String name, Supplier<String> maker) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(name, maker.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whole or not at all, and never readable by others, not even for a moment. */
    private void write(String name, String content) {
        try {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var scratch = Files.createTempFile(directory, name, ".new", onlyOwner);
            Files.writeString(scratch, content + "\n", StandardCharsets.US_ASCII);
            Files.move(scratch, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
