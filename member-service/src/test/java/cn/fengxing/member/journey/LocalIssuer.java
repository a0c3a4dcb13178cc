package cn.fengxing.member.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer in the test's own hand, for tokens that no real one would give; a real one is asked in {@code OidcTest}. */
final class LocalIssuer {

    static final String AUDIENCE = "fengxing-desk";

    private static final String KEY = "issuer-key.json";
    private static final String ADDRESS = "issuer-address.txt";

    private LocalIssuer() {}

    /** @return its address */
    static String started(Path directory) throws IOException {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("issuer-1");
            Files.writeString(directory.resolve(KEY), key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            String discovery = "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/jwks\"}".formatted(address, address);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery));
            String keys = new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
            server.createContext("/jwks", exchange -> answer(exchange, keys));
            server.start();
            Files.writeString(directory.resolve(ADDRESS), address);
            return address;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String address() {
        return read(ADDRESS);
    }

    static PublicJsonWebKey key() {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(read(KEY));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static JwtClaims claims(String subject, String nonce) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setGeneratedJwtId();
        claims.setStringClaim("nonce", nonce);
        return claims;
    }

    static String idToken(String subject, String nonce) {
        return signed(claims(subject, nonce));
    }

    static String signed(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(key().getKeyId());
        signature.setKey(key().getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(LocalRun.codes().resolveSibling(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
