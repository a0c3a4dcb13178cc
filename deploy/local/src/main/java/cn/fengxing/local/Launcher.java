package cn.fengxing.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code ./fengxing run}, {@code status}, {@code stop}, {@code demo} and {@code codes} do once everything is built. */
public final class Launcher {
    private static final int OK = 0;
    private static final int NOT_READY = 1;
    private static final int CANNOT = 2;
    private static final Set<String> FLAGS = Set.of("--fresh", "--detach", "--no-demo");

    private static final int CODES_SHOWN = 10;

    private final Path root;
    private final State state;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Set<String> flags = new HashSet<>();
    private final Map<String, String> options = new HashMap<>();

    Launcher(Path root, Map<String, String> environment, PrintStream out) {
        this.root = root;
        this.environment = environment;
        this.out = out;
        this.state = new State(Optional.ofNullable(environment.get("FENGXING_STATE"))
                .map(given -> Path.of(given).toAbsolutePath())
                .orElse(root.resolve(".fengxing")));
    }

    public static void main(String[] arguments) {
        var root = Path.of(System.getProperty("fengxing.root", "")).toAbsolutePath();
        var launcher = new Launcher(root, System.getenv(), System.out);
        System.exit(launcher.execute(List.of(arguments)));
    }

    int execute(List<String> arguments) {
        try {
            parse(arguments.subList(1, arguments.size()));
            return switch (arguments.get(0)) {
                case "run" -> run();
                case "stop" -> stop();
                case "status" -> status();
                case "codes" -> codes();
                case "demo" -> demo();
                default -> throw new CannotStart("No such command: " + arguments.get(0));
            };
        } catch (CannotStart e) {
            e.getMessage().lines().forEach(line -> out.println("fengxing: " + line));
            return CANNOT;
        }
    }

    private void parse(List<String> arguments) {
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            var name = argument.replaceAll("=.*", "");
            if (FLAGS.contains(argument)) {
                flags.add(argument);
            } else if (SuitePorts.USUAL.keySet().stream().anyMatch(part -> name.equals("--" + part + "-port"))) {
                options.put(name, argument.contains("=") ? argument.substring(name.length() + 1) : next(name, rest));
            } else {
                throw new CannotStart("No such option: " + argument);
            }
        }
    }

    private static String next(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(name + " needs a value");
        }
        return rest.next();
    }

    private int run() {
        var progress = new Progress(out);
        try (var lock = state.lock()) {
            if (flags.contains("--fresh")) {
                saved().ifPresent(Suite::stop);
                state.clear();
            }
            var suite = saved().filter(Suite::anyRuns).orElseGet(this::chosen);
            suite.ports().saveIn(state.ports());
            var onCtrlC = new OnInterrupt(() -> stopInOrder(suite));
            try {
                suite.start(progress);
            } catch (CannotStart e) {
                onCtrlC.cancel();
                throw e;
            }
            if (!flags.contains("--no-demo")) {
                loadDemoOnce(suite, progress);
            }
            welcome(suite, progress);
            if (flags.contains("--detach")) {
                onCtrlC.cancel();
                return OK;
            }
            lock.release();
            new Watch(suite, out).untilStopped();
            onCtrlC.cancel();
            return OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A suite without its demo is still worth running. */
    private void loadDemoOnce(Suite suite, Progress progress) {
        if (!Files.exists(state.demoLoaded())) {
            try {
                progress.say("loading the demo province");
                loadDemo(suite);
            } catch (CannotStart e) {
                out.println(e.getMessage() + "\n./fengxing demo tries again");
            }
        }
    }

    private int demo() {
        var suite = saved().filter(Suite::anyRuns)
                .orElseThrow(() -> new CannotStart("Nothing runs here; ./fengxing run starts it"));
        loadDemo(suite);
        return OK;
    }

    private void loadDemo(Suite suite) {
        var province =
                new DemoProvince(suite.ports().url("console"), suite.secrets().adminPassword());
        var count = province.load(root.resolve("deploy/demo"));
        out.println("The demo province is loaded: " + count + " organisations");
        try {
            Files.writeString(state.demoLoaded(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopInOrder(Suite suite) {
        out.println("\nStopping");
        Commands.startNothingMore();
        suite.stop();
        out.println("Stopped; all data is kept in " + state.directory());
    }

    private int stop() {
        if (saved().isEmpty()) {
            out.println("Nothing runs here");
            return OK;
        }
        try (var lock = state.lock()) {
            assert lock.isValid();
            var running = saved().filter(Suite::anyRuns);
            running.ifPresent(Suite::stop);
            out.println((running.isPresent() ? "Stopped" : "Nothing runs here") + "; all data is kept in "
                    + state.directory());
            return OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status() {
        var suite = saved();
        if (suite.isEmpty()) {
            out.println("Nothing runs here");
            return NOT_READY;
        }
        var ready = true;
        for (var part : suite.get().parts()) {
            var condition = Condition.of(part);
            ready &= condition == Condition.READY;
            out.printf("%-18s %-12s port %-6d", part.name(), condition.words(), part.port());
            out.println(part.process().map(process -> "pid " + process.pid()).orElse("log " + part.log()));
        }
        return ready ? OK : NOT_READY;
    }

    private int codes() {
        var file = state.codes().resolve("codes.txt");
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            lines.stream().skip(Math.max(0, lines.size() - CODES_SHOWN)).forEach(out::println);
            if (lines.isEmpty()) {
                out.println("No code was asked for yet");
            }
            return OK;
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** The suite of the last start. */
    private Optional<Suite> saved() {
        return Optional.ofNullable(SuitePorts.savedIn(state.ports()))
                .map(ports -> new Suite(root, state, ports, environment));
    }

    private Suite chosen() {
        return new Suite(root, state, SuitePorts.chosen(options, environment), environment);
    }

    private void welcome(Suite suite, Progress progress) {
        out.printf(
                """

                Fengxing 蜂行 is ready after %.1f s.
                  open       %s
                  staff      user admin, password %s
                  workers    any mobile number, such as 13900000001; its code appears in ./fengxing codes
                  logs       %s
                  stop       %s

                """,
                progress.seconds(),
                suite.ports().url("console"),
                suite.secrets().adminPassword(),
                state.log("console").getParent(),
                flags.contains("--detach") ? "./fengxing stop" : "Ctrl-C, or ./fengxing stop");
    }
}
