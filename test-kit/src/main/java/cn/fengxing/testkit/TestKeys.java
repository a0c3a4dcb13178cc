package cn.fengxing.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The issuer's ES256 key, one per JVM. Quarkus loads test classes in a class loader of its own, in which statics start
 * afresh; a system property is the same in all of them.
 */
final class TestKeys {

    private static final String DIRECTORY_PROPERTY = "fengxing.testkit.keys";

    private static final Path DIRECTORY = directory();
    private static final EllipticCurveJsonWebKey SIGNING = read(DIRECTORY.resolve("signing-key.json"));

    private TestKeys() {}

    static EllipticCurveJsonWebKey signing() {
        return SIGNING;
    }

    /** A key that nobody trusts. */
    static EllipticCurveJsonWebKey another() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm("ES256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path jwksFile() {
        return DIRECTORY.resolve("jwks.json");
    }

    static Path signingKeyFile() {
        return DIRECTORY.resolve("signing-key.json");
    }

    private static Path directory() {
        synchronized (System.class) {
            String known = System.getProperty(DIRECTORY_PROPERTY);
            if (known == null) {
                known = write(another()).toString();
                System.setProperty(DIRECTORY_PROPERTY, known);
            }
            return Path.of(known);
        }
    }

    private static Path write(EllipticCurveJsonWebKey key) {
        try {
            Path directory = Files.createTempDirectory("fengxing-test-keys");
            Path jwks = directory.resolve("jwks.json");
            Path signing = directory.resolve("signing-key.json");
            Files.writeString(jwks, new JsonWebKeySet(List.of(key)).toJson(OutputControlLevel.PUBLIC_ONLY));
            Files.writeString(signing, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            List.of(directory, jwks, signing)
                    .forEach(path -> path.toFile().deleteOnExit()); // in reverse: the files first
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EllipticCurveJsonWebKey read(Path file) {
        try {
            return (EllipticCurveJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
