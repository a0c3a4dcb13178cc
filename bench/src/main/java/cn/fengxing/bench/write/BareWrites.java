package cn.fengxing.bench.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The other side of {@code bench write}: a process that does nothing but replay the recorded transaction over its
 * connections. For every line with a number of seconds on its input it runs that long and answers with how often it did.
 */
final class BareWrites {

    private BareWrites() {}

    /** @param arguments url, user, password, connections, file of the recording, file of the ids to keep */
    public static void main(String[] arguments) throws Exception {
        int connections = Integer.parseInt(arguments[3]);
        RecordedTransaction recorded = new ObjectMapper().readValue(new File(arguments[4]), RecordedTransaction.class);
        Set<String> kept = Set.copyOf(Files.readAllLines(Path.of(arguments[5])));
        List<Replay> replays = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            replays.add(new Replay(connect(arguments), recorded, kept));
        }
        ExecutorService threads = Executors.newFixedThreadPool(connections, BareWrites::daemon);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            System.out.println(run(threads, replays, Double.parseDouble(order)));
        }
    }

    /** So that the process ends with its input, or with the first failure. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static Connection connect(String[] arguments) throws Exception {
        return DriverManager.getConnection(arguments[0] + "?stringtype=unspecified", arguments[1], arguments[2]);
    }

    private static long run(ExecutorService threads, List<Replay> replays, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        List<Callable<Long>> works = new ArrayList<>();
        for (Replay replay : replays) {
            works.add(() -> {
                long count = 0;
                for (; System.nanoTime() < end; count++) {
                    replay.once();
                }
                return count;
            });
        }
        long sum = 0;
        for (var count : threads.invokeAll(works)) {
            sum += count.get();
        }
        return sum;
    }
}
