package cn.fengxing.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./fengxing} says by itself, before anything is built or started. */
class CommandTest {

    private static final Path FENGXING = Path.of(System.getProperty("fengxing.root"), "fengxing");

    private record Said(int exitCode, List<String> lines) {}

    @TempDir
    Path state;

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "-h", "--help", "run --help", "stop -h", "test --help"})
    void help_is_given_wherever_it_is_asked_for(String command) throws Exception {
        Said said = fengxing(command);

        assertThat(said.exitCode()).isZero();
        assertThat(said.lines()).anyMatch(line -> line.startsWith("./fengxing run"));
    }

    @ParameterizedTest
    @CsvSource({
        "sotp, No such command: sotp",
        "run --frsh, No such option of run: --frsh",
        "run --detach --org-port, --org-port needs a value",
        "test --all, No such option of test: --all",
        "openapi --chek, No such option of openapi: --chek",
        "bench, bench needs one name: ",
        "bench lifecicle, bench needs one name: ",
        "bench outbox tree, bench needs one name: "
    })
    void what_is_mistyped_is_named_in_one_line_before_anything_is_built(String command, String complaint)
            throws Exception {
        Said said = fengxing(command);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.lines()).singleElement().asString().startsWith("fengxing: " + complaint);
        assertThat(state).isEmptyDirectory();
    }

    @Test
    void a_missing_tool_is_named_with_the_version_that_is_needed() throws Exception {
        Path tools = Files.createDirectory(state.resolve("tools"));
        for (String tool : List.of("bash", "dirname", "sed", "readlink", "sort", "head", "env")) {
            Files.createSymbolicLink(tools.resolve(tool), Commands.find(tool).orElseThrow());
        }

        Said said = fengxing("test -q", Map.of("PATH", tools.toString()));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.lines()).singleElement().isEqualTo("fengxing: Maven 3.8 or newer is needed; found none");
    }

    @Test
    void a_jdk_that_is_none_is_named() throws Exception {
        Said said = fengxing("test -q", Map.of("FENGXING_JDK", state.toString()));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.lines())
                .singleElement()
                .isEqualTo("fengxing: FENGXING_JDK is no JDK of version 17 or newer: " + state);
    }

    private Said fengxing(String command) throws IOException, InterruptedException {
        return fengxing(command, Map.of());
    }

    private Said fengxing(String command, Map<String, String> environment) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(FENGXING.toString()));
        words.addAll(command.isEmpty() ? List.of() : List.of(command.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("FENGXING_"));
        builder.environment().put("FENGXING_STATE", state.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        return new Said(process.waitFor(), lines);
    }
}
