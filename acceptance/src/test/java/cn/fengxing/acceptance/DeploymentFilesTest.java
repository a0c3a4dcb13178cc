package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the deployment files name must exist in the code, and what they wire must fit together. */
class DeploymentFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("fengxing.root"));
    private static final Pattern VARIABLE =
            Pattern.compile("(?:name: |^ +)(FENGXING_[A-Z_]+)(?::|$)", Pattern.MULTILINE);
    private static final Pattern PORT =
            Pattern.compile("(?:containerPort: |port: |http://[a-z]+-service:|EXPOSE |_PORT: \")(\\d+)");
    private static final Pattern TOPIC = Pattern.compile("fengxing\\.[a-z]+\\.v\\d");
    private static final List<String> SERVICES =
            List.of("org-service", "member-service", "grievance-service", "volunteer-service");
    private static final Set<String> OF_THE_DATABASE_IMAGE = Set.of("_PASSWORD");

    @Test
    void every_variable_is_read_by_the_code() {
        String code = sources(path ->
                path.toString().endsWith(".properties") || path.toString().endsWith(".java"));

        Set<String> named = found(VARIABLE, deployment());

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(named)
                .filteredOn(name -> !readOnlyByDatabaseScript(name))
                .allSatisfy(name -> assertThat(code).contains(name));
    }

    @Test
    void every_port_is_one_that_a_service_listens_on() {
        String settings = sources(path -> path.endsWith("src/main/resources/application.properties"));

        Set<String> ports = found(PORT, deployment());

        assertThat(ports).contains("8080", "8081", "8082", "8083", "8084");
        assertThat(ports).allSatisfy(port -> assertThat(settings).contains("_PORT:" + port + "}"));
    }

    @Test
    void every_topic_in_the_documents_is_one_that_the_code_names() {
        String code = sources(
                path -> path.toString().endsWith(".java") && path.toString().contains("main"));

        Set<String> topics = found(TOPIC, read(ROOT.resolve("docs/events/asyncapi.yaml")) + deployment());

        assertThat(topics).isNotEmpty().allSatisfy(topic -> assertThat(code).contains(topic));
    }

    @Test
    void every_service_has_an_image_a_deployment_and_a_place_in_compose() {
        String compose = read(ROOT.resolve("deploy/compose.yaml"));
        for (String part : Stream.concat(SERVICES.stream(), Stream.of("console")).toList()) {
            assertThat(ROOT.resolve(part).resolve("Dockerfile")).exists();
            assertThat(compose).contains("dockerfile: " + part + "/Dockerfile");
            assertThat(read(ROOT.resolve("deploy/kubernetes/base/kustomization.yaml")))
                    .contains(part + ".yaml");
        }
    }

    @Test
    void every_service_believes_the_edge_about_a_callers_address() {
        String compose = read(ROOT.resolve("deploy/compose.yaml"));
        assertThat(compose.split("FENGXING_TRUSTED_PROXIES")).hasSize(SERVICES.size() + 1);
        assertThat(SERVICES).allSatisfy(service -> assertThat(
                        read(ROOT.resolve("deploy/kubernetes/base").resolve(service + ".yaml")))
                .contains("FENGXING_TRUSTED_PROXIES"));
    }

    /** The passwords that only the database's own first-start script reads carry the service in their name. */
    private static boolean readOnlyByDatabaseScript(String name) {
        String script = read(ROOT.resolve("deploy/compose/databases.sh"));
        return OF_THE_DATABASE_IMAGE.stream().anyMatch(name::endsWith)
                && script.contains("FENGXING_${upper}_PASSWORD")
                && Stream.of("ORG", "MEMBER", "GRIEVANCE", "VOLUNTEER").anyMatch(s -> name.startsWith("FENGXING_" + s));
    }

    private static String deployment() {
        return sources(path -> path.startsWith(ROOT.resolve("deploy"))
                        && path.toString().endsWith(".yaml"))
                + sources(path -> path.endsWith("Dockerfile"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(match.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(path -> !path.toString().contains("/target/")
                            && !path.toString().contains("node_modules"))
                    .filter(Files::isRegularFile)
                    .filter(wanted)
                    .map(DeploymentFilesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
