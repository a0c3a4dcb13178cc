package cn.fengxing.bench.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** As many at once as there are connections, each doing one thing after the other. */
public final class Workers implements AutoCloseable {

    private final List<HttpConnection> connections = new ArrayList<>();
    private final ExecutorService threads;

    public Workers(int port, int atOnce) throws IOException {
        threads = Executors.newFixedThreadPool(atOnce);
        for (int i = 0; i < atOnce; i++) {
            connections.add(new HttpConnection(port));
        }
    }

    /** What is done over and over. */
    public interface Turn {
        void take(HttpConnection connection) throws IOException;
    }

    /** @return how often it was done */
    public long run(double seconds, Turn turn) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return sum(connection -> {
            long count = 0;
            for (; System.nanoTime() < end; count++) {
                turn.take(connection);
            }
            return count;
        });
    }

    /** That often altogether. */
    public void times(int often, Turn turn) throws Exception {
        int each = (often + connections.size() - 1) / connections.size();
        sum(connection -> {
            for (int i = 0; i < each; i++) {
                turn.take(connection);
            }
            return (long) each;
        });
    }

    private interface Shift {
        long work(HttpConnection connection) throws IOException;
    }

    private long sum(Shift shift) throws Exception {
        List<Callable<Long>> works = new ArrayList<>();
        for (HttpConnection connection : connections) {
            works.add(() -> shift.work(connection));
        }
        long sum = 0;
        for (var count : threads.invokeAll(works)) {
            sum += count.get();
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (HttpConnection connection : connections) {
            connection.close();
        }
    }
}
