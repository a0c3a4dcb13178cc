package cn.fengxing.kit.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A bucket of any store that speaks Amazon's S3: put, get and delete of small objects, path-style, signed with version 4. Three
 * calls do not need an SDK of twenty jars.
 */
final class S3Store implements ObjectStore {

    private static final Set<Integer> DONE = Set.of(200, 204);
    private static final int MISSING = 404;

    private final HttpClient client;
    private final URI bucket;
    private final Duration timeout;
    private final S3Signature signature;

    S3Store(StoreSettings.S3 settings) {
        this.timeout = settings.timeout();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        String endpoint = settings.endpoint().orElseThrow().toString().replaceAll("/+$", "");
        this.bucket = URI.create(endpoint + "/" + required(settings.bucket(), "FENGXING_S3_BUCKET"));
        this.signature = new S3Signature(
                required(settings.accessKey(), "FENGXING_S3_ACCESS_KEY"),
                required(settings.secretKey(), "FENGXING_S3_SECRET_KEY"),
                settings.region(),
                Clock.systemUTC());
    }

    @Override
    public void put(UUID id, byte[] content) throws IOException {
        HttpResponse<byte[]> answer = call("PUT", id, content);
        if (!DONE.contains(answer.statusCode())) {
            throw new IOException("put was answered " + answer.statusCode());
        }
    }

    @Override
    public byte[] get(UUID id) throws IOException {
        HttpResponse<byte[]> answer = call("GET", id, new byte[0]);
        if (answer.statusCode() != 200) {
            throw new IOException("get was answered " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void delete(UUID id) throws IOException {
        int status = call("DELETE", id, new byte[0]).statusCode();
        if (!DONE.contains(status) && status != MISSING) {
            throw new IOException("delete was answered " + status);
        }
    }

    private HttpResponse<byte[]> call(String method, UUID id, byte[] body) throws IOException {
        URI address = URI.create(bucket + "/" + id);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        signature.headers(method, address, body).forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String required(Optional<String> value, String name) {
        return value.orElseThrow(() -> new IllegalStateException(name + " is missing beside FENGXING_S3_ENDPOINT"));
    }
}
