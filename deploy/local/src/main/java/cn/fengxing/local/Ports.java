package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address 127.0.0.1. */
public final class Ports {
    private static final int CONNECT_TIMEOUT_MILLIS = 500;

    /** Below what Linux gives to outgoing connections: one of those could take the port before its server has started. */
    static final int LOWEST = 15_000;

    static final int BEYOND_HIGHEST = 32_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port on which nobody listens, never the same one twice. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, BEYOND_HIGHEST)
                .filter(port -> canBeHad(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Binds without listening: a child that another thread starts at this moment holds the socket a little longer, and must not
     * make it look like a server's.
     */
    private static boolean canBeHad(int port) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(loopback(), port));
            return true;
        } catch (IOException taken) {
            return false;
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
