package cn.fengxing.bench.cases;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection, one request at a time. A full HTTP client would take a good part of the machine that the
 * service is measured on.
 */
public final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    public HttpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = new BufferedOutputStream(socket.getOutputStream());
    }

    public record Answer(int status, String body) {}

    public Answer post(String path, String token, String idempotencyKey, String json) throws IOException {
        return send("POST " + path, token, "Idempotency-Key: \"" + idempotencyKey + "\"\r\n", json);
    }

    /** A change, whatever version is there; each of its cases is nobody else's. */
    public Answer change(String path, String token, String json) throws IOException {
        return send("POST " + path, token, "If-Match: *\r\n", json);
    }

    public Answer get(String path, String token) throws IOException {
        return send("GET " + path, token, "", "");
    }

    private Answer send(String request, String token, String headers, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String content = json.isEmpty() ? "" : "Content-Type: application/json\r\n";
        String head = request + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + content
                + "Accept: application/json\r\nAuthorization: Bearer " + token + "\r\n" + headers + "Content-Length: "
                + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            if (header.substring(0, colon).equalsIgnoreCase("content-length")) {
                length = Integer.parseInt(header.substring(colon + 1).strip());
            }
        }
        return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
