package cn.fengxing.kit.store;

import cn.fengxing.testkit.Eventually;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** S3Proxy in a process of its own: it keeps objects in memory and checks every signature. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "attachments";
    static final String ACCESS_KEY = "fengxing";
    static final String SECRET_KEY = "a secret for tests";

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    static S3Server start(Path directory) throws IOException, InterruptedException {
        URI endpoint;
        try (ServerSocket free = new ServerSocket(0)) {
            endpoint = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        Path properties = Files.writeString(
                directory.resolve("s3proxy.properties"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient
                jclouds.identity=local
                jclouds.credential=local
                """.formatted(endpoint, ACCESS_KEY, SECRET_KEY));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Xmx128m", "-jar", "target/s3proxy.jar", "--properties", properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("s3proxy.log").toFile())
                .start();
        S3Server server = new S3Server(process, endpoint);
        Eventually.await("S3Proxy answers", Duration.ofMinutes(2), server::answers);
        server.makeBucket();
        return server;
    }

    StoreSettings.S3 settings(String secretKey) {
        return new Settings(endpoint, Optional.of(BUCKET), secretKey);
    }

    StoreSettings.S3 withoutBucket() {
        return new Settings(endpoint, Optional.empty(), SECRET_KEY);
    }

    private boolean answers() throws InterruptedException {
        try {
            return send("GET", URI.create(endpoint + "/" + BUCKET)) > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void makeBucket() throws IOException, InterruptedException {
        int status = send("PUT", URI.create(endpoint + "/" + BUCKET));
        if (status != 200) {
            throw new IOException("no bucket: " + status);
        }
    }

    private static int send(String method, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
        new S3Signature(ACCESS_KEY, SECRET_KEY, "us-east-1", Clock.systemUTC())
                .headers(method, address, new byte[0])
                .forEach(request::header);
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private record Settings(URI address, Optional<String> bucket, String secret) implements StoreSettings.S3 {

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(ACCESS_KEY);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(secret);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(20);
        }
    }
}
