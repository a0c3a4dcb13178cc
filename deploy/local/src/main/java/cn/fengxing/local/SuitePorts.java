package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which part listens where: by option, else by environment ({@code FENGXING_ORG_PORT}), else as usual; 0 asks for a free port. */
record SuitePorts(Map<String, Integer> byPart) {
    static final Map<String, Integer> USUAL = usual();

    private static Map<String, Integer> usual() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("org", 8081);
        ports.put("member", 8082);
        ports.put("grievance", 8083);
        ports.put("volunteer", 8084);
        ports.put("console", 8080);
        return ports;
    }

    static SuitePorts chosen(Map<String, String> options, Map<String, String> environment) {
        var ports = new LinkedHashMap<String, Integer>();
        USUAL.forEach((part, usual) -> {
            var variable = "FENGXING_" + part.toUpperCase(Locale.ROOT) + "_PORT";
            var option = options.get("--" + part + "-port");
            var text = option != null ? option : environment.getOrDefault(variable, Integer.toString(usual));
            ports.put(part, Ports.orFree(number(part, text)));
        });
        return new SuitePorts(ports);
    }

    static @Nullable SuitePorts savedIn(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        var saved = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            saved.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var ports = new LinkedHashMap<String, Integer>();
        USUAL.forEach((part, usual) -> ports.put(part, Integer.valueOf(saved.getProperty(part, usual.toString()))));
        return new SuitePorts(ports);
    }

    void saveIn(Path file) {
        var lines = new StringBuilder();
        byPart.forEach(
                (part, port) -> lines.append(part).append('=').append(port).append('\n'));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    int of(String part) {
        return byPart.get(part);
    }

    String url(String part) {
        return "http://127.0.0.1:" + of(part);
    }

    private static int number(String part, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new CannotStart("Not a port for " + part + ": " + text);
        }
        return Integer.parseInt(text);
    }
}
