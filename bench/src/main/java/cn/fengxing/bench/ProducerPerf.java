package cn.fengxing.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.tools.ProducerPerformance;

/**
 * Kafka's own producer-perf test. It runs in this process, so that it is as warm as what it is compared with, and with the
 * relay's batch size; acknowledged by all, idempotent, without transactions.
 */
final class ProducerPerf {

    private static final Pattern TOTAL = Pattern.compile("(\\d+) records sent, ([0-9.]+) records/sec");

    private ProducerPerf() {}

    static double recordsPerSecond(OutboxSetting setting, int records) throws ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            run(setting, records);
        } finally {
            System.setOut(console);
        }
        Matcher line = TOTAL.matcher(said.toString(StandardCharsets.UTF_8));
        while (line.find()) {
            // Before the total come lines for every five seconds.
            if (Integer.parseInt(line.group(1)) == records) {
                return Double.parseDouble(line.group(2));
            }
        }
        throw new IllegalStateException("producer-perf said: " + said);
    }

    /** Its {@code main} would end the process. */
    private static void run(OutboxSetting setting, int records) throws ReflectiveOperationException {
        Method start = ProducerPerformance.class.getDeclaredMethod("start", String[].class);
        start.setAccessible(true);
        String command = "--topic " + setting.perfTopic() + " --num-records " + records + " --record-size "
                + OutboxSetting.PAYLOAD_BYTES + " --throughput -1 --producer-props acks=all batch.size=131072"
                + " bootstrap.servers=" + setting.bootstrap();
        start.invoke(new ProducerPerformance(), (Object) command.split(" "));
    }
}
