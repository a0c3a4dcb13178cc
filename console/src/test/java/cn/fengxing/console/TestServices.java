package cn.fengxing.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Real HTTP servers behind the edge. Three tell what reached them; nobody listens where the volunteer service should be. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    /** Not Vert.x's JSON, which looks for its parts through the class loader of whatever thread it is first used in. */
    private static final ObjectMapper JSON = new ObjectMapper();

    static final int BODY_LIMIT_BYTES = 64 * 1024;
    static final int FILE_PART_LIMIT_BYTES = 256 * 1024;

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch secondHalf = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "fengxing.edge.services.org", service("org"),
                    "fengxing.edge.services.member", service("member"),
                    "fengxing.edge.services.grievance", service("grievance"),
                    "fengxing.edge.services.volunteer", "http://127.0.0.1:" + portNobodyListensOn(),
                    "fengxing.edge.limits.body", String.valueOf(BODY_LIMIT_BYTES),
                    "fengxing.edge.limits.file-part", String.valueOf(FILE_PART_LIMIT_BYTES),
                    "fengxing.edge.answer-timeout", "3s",
                    "fengxing.edge.web", "web-under-test");
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    private String service(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> tellWhatCame(name, exchange));
        server.createContext("/v1/grievances/broken", HttpExchange::close);
        server.createContext("/v1/grievances/silent", exchange -> awaitQuietly(stopped));
        server.createContext("/v1/grievances/halves", this::answerInHalves);
        server.createContext("/v1/grievances/second-half", exchange -> {
            secondHalf.countDown();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/v1/grievances/unchanged", exchange -> {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });
        server.start();
        servers.add(server);
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void tellWhatCame(String name, HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((header, values) -> headers.put(header.toLowerCase(), values.get(0)));
        long length = count(exchange.getRequestBody());
        byte[] told = JSON.writeValueAsBytes(Map.of(
                "service",
                name,
                "method",
                exchange.getRequestMethod(),
                "uri",
                exchange.getRequestURI().toString(),
                "peerPort",
                exchange.getRemoteAddress().getPort(),
                "bodyBytes",
                length,
                "headers",
                headers));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("Server", "secret/1.0");
        exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox");
        exchange.getResponseHeaders().set("Upload-Offset", "9");
        exchange.getResponseHeaders().set("X-Hop", "for the edge only");
        exchange.getResponseHeaders().set("Connection", "X-Hop");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : told.length);
        if (!head) {
            exchange.getResponseBody().write(told);
        }
        exchange.close();
    }

    private void answerInHalves(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        body.write("first ".getBytes(StandardCharsets.UTF_8));
        body.flush();
        awaitQuietly(secondHalf);
        body.write("second".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private static long count(InputStream body) throws IOException {
        long length = 0;
        byte[] buffer = new byte[8192];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static int portNobodyListensOn() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
