package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of the loopback address 127.0.0.1. */
public final class Ports {
    private static final int CONNECT_TIMEOUT_MILLIS = 500;

    private Ports() {}

    public static int free() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(loopback(), 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /** True if anything answers on the port, whoever it is. */
    public static boolean isTaken(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
