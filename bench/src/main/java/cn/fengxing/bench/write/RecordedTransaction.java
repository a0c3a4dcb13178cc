package cn.fengxing.bench.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one transaction as the database logged them, so that what is compared is the same SQL by construction
 * and stays so when the service changes.
 */
public record RecordedTransaction(List<Step> steps) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");
    private static final Pattern BRACKET = Pattern.compile("(?i)(BEGIN|COMMIT|ROLLBACK).*", Pattern.DOTALL);

    /**
     * @param sql with {@code ?} for its parameters
     * @param parameters in the database's text form
     */
    public record Step(String sql, List<@Nullable String> parameters) {}

    /** The last committed transaction in the JSON logs that contains the text. */
    public static RecordedTransaction lastIn(Path logs, String text) throws IOException {
        Map<Long, List<Step>> open = new HashMap<>();
        RecordedTransaction last = null;
        for (JsonNode entry : entries(logs)) {
            Matcher executed = EXECUTED.matcher(entry.path("message").asText());
            if (!executed.matches()) {
                continue;
            }
            String sql = executed.group(1);
            List<Step> steps = open.computeIfAbsent(entry.path("pid").asLong(), pid -> new ArrayList<>());
            if (!BRACKET.matcher(sql).matches()) {
                steps.add(new Step(
                        sql.replaceAll("\\$\\d+", "?"),
                        parameters(entry.path("detail").asText())));
                continue;
            }
            if (sql.startsWith("COMMIT")
                    && steps.stream().anyMatch(step -> step.sql().contains(text))) {
                last = new RecordedTransaction(List.copyOf(steps));
            }
            steps.clear();
        }
        return Optional.ofNullable(last)
                .orElseThrow(() -> new IllegalStateException("no transaction with " + text + " in " + logs));
    }

    private static List<JsonNode> entries(Path logs) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    entries.add(JSON.readTree(line));
                }
            }
        }
        return entries;
    }

    private static List<@Nullable String> parameters(String detail) {
        List<@Nullable String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String quoted = parameter.group(1);
            parameters.add(quoted == null ? null : quoted.replace("''", "'"));
        }
        return parameters;
    }
}
