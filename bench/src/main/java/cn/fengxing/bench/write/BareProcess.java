package cn.fengxing.bench.write;

import cn.fengxing.bench.Cpu;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link BareWrites} in a process of its own, kept warm through all rounds. */
public final class BareProcess implements AutoCloseable {

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;

    public BareProcess(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareWrites.class.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        orders = new PrintStream(process.getOutputStream(), true);
        answers = process.inputReader();
    }

    public double cpu() {
        return Cpu.seconds(process.toHandle());
    }

    public long run(double seconds) throws IOException {
        orders.println(seconds);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("the bare loop ended");
        }
        return Long.parseLong(answer);
    }

    /** It ends with its input. */
    @Override
    public void close() {
        orders.close();
    }
}
