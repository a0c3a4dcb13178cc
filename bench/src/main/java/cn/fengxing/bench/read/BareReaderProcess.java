package cn.fengxing.bench.read;

import cn.fengxing.bench.Cpu;
import cn.fengxing.bench.cases.CaseServer;
import cn.fengxing.local.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@link BareReader} in a process of its own. */
final class BareReaderProcess implements AutoCloseable {

    private final int port = Ports.free();
    private final Process process;

    BareReaderProcess(CaseServer server, String query) throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareReader.class.getName(),
                        server.access().url(),
                        server.access().application(),
                        server.access().applicationPassword(),
                        query,
                        Integer.toString(port)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = process.inputReader().readLine();
        while (line != null && !line.equals("ready")) {
            line = process.inputReader().readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the bare reader did not start");
        }
    }

    int port() {
        return port;
    }

    double cpu() {
        return Cpu.seconds(process.toHandle());
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
    }
}
