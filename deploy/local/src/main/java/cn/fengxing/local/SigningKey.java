package cn.fengxing.local;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** An ES256 key pair written as JSON Web Keys (RFC 7517, RFC 7518 section 6.2). */
record SigningKey(String id, KeyPair pair) {
    private static final int COORDINATE_BYTES = 32;

    static SigningKey generate(String id) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new SigningKey(id, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String privateJwk() {
        return "{" + publicMembers() + ",\"d\":\"" + encoded(((ECPrivateKey) pair.getPrivate()).getS()) + "\"}";
    }

    String publicJwks() {
        return "{\"keys\":[{" + publicMembers() + "}]}";
    }

    private String publicMembers() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return "\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"use\":\"sig\",\"kid\":\"" + id + "\",\"x\":\""
                + encoded(point.getAffineX()) + "\",\"y\":\"" + encoded(point.getAffineY()) + "\"";
    }

    /** Base64url of the number at full width, which BigInteger shortens or lengthens by a sign byte. */
    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        var length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
