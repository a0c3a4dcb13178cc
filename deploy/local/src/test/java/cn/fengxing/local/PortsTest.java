package cn.fengxing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void no_port_is_given_twice_nor_one_that_an_outgoing_connection_may_take() {
        var ports = IntStream.range(0, 500).map(i -> Ports.free()).boxed().toList();

        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port >= Ports.LOWEST && port < Ports.BEYOND_HIGHEST);
    }

    @Test
    void a_free_port_is_never_answered_while_other_threads_start_processes() throws Exception {
        var starting = Executors.newSingleThreadExecutor();
        try {
            var running = new AtomicBoolean(true);
            starting.submit(() -> {
                while (running.get()) {
                    new ProcessBuilder("true").start().waitFor();
                }
                return null;
            });
            for (var i = 0; i < 1_000; i++) {
                assertThat(Ports.isTaken(Ports.free())).isFalse();
            }
            running.set(false);
        } finally {
            starting.shutdownNow();
        }
    }

    @Test
    void a_port_that_somebody_listens_on_is_taken_and_one_that_is_free_is_not() throws Exception {
        var port = Ports.free();
        assertThat(Ports.isTaken(port)).isFalse();
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Ports.isTaken(socket.getLocalPort())).isTrue();
        }
    }
}
