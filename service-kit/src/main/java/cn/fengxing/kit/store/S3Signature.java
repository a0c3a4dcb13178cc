package cn.fengxing.kit.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** AWS Signature Version 4 in the {@code Authorization} header, for requests without query and with a path that needs no encoding. */
record S3Signature(String accessKey, String secretKey, String region, Clock clock) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String SIGNED_HEADERS = "host;x-amz-content-sha256;x-amz-date";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Headers to send; {@code Host} is signed too and set by the client. */
    Map<String, String> headers(String method, URI address, byte[] body) {
        return headers(method, address, hex(sha256(body)), clock.instant());
    }

    private Map<String, String> headers(String method, URI address, String bodyHash, Instant now) {
        String time = TIMESTAMP.format(now);
        String scope = time.substring(0, 8) + "/" + region + "/s3/aws4_request";
        String canonical = String.join(
                "\n",
                method,
                address.getRawPath(),
                "",
                "host:" + address.getRawAuthority(),
                "x-amz-content-sha256:" + bodyHash,
                "x-amz-date:" + time,
                "",
                SIGNED_HEADERS,
                bodyHash);
        String toSign = String.join("\n", ALGORITHM, time, scope, hex(sha256(utf8(canonical))));
        String signature = hex(hmac(signingKey(time.substring(0, 8)), toSign));
        return Map.of(
                "x-amz-content-sha256", bodyHash,
                "x-amz-date", time,
                "Authorization",
                        ALGORITHM + " Credential=" + accessKey + "/" + scope + ", SignedHeaders=" + SIGNED_HEADERS
                                + ", Signature=" + signature);
    }

    private byte[] signingKey(String day) {
        byte[] ofDay = hmac(utf8("AWS4" + secretKey), day);
        return hmac(hmac(hmac(ofDay, region), "s3"), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(utf8(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
