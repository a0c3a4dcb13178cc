package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The errors that docs/problems.md describes, those that the code answers, and those that have words in both languages are the same. */
class ProblemsTest {

    private static final Path ROOT = Path.of(System.getProperty("fengxing.root"));
    /** Words for what has none of its own. */
    private static final Set<String> FALLBACKS = Set.of("unknown", "invalid");

    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (\\d{3}) \\|.*");
    private static final Pattern REASONS = Pattern.compile("\\| (`[a-z-]+`(?:, `[a-z-]+`)*) \\| [^|]+ \\|");
    private static final Pattern QUOTED = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");
    /** A problem with its status; a rejection passes its code on, where its class states the status. */
    private static final Pattern TYPE = Pattern.compile("new ProblemType\\(\\s*\"([a-z-]+)\", (\\d{3})\\)");

    private static final Pattern REJECTION = Pattern.compile("super\\(\\s*\"([a-z-]+)\"(?:, (\\d{3}))?");
    private static final Pattern STATUS_OF_ALL = Pattern.compile("new ProblemType\\(code, (\\d{3})\\)");
    private static final Pattern CONSTANT =
            Pattern.compile("^    [A-Z_]+\\(\"([a-z-]+)\"(?:, (\\d{3}))?\\)", Pattern.MULTILINE);
    private static final Pattern REASON =
            Pattern.compile("new Field(?:Rejected|Fault)\\(\\s*[^;]*?, \"([a-z-]+)\"[,)]");

    private enum Module {
        KIT("service-kit", "kit-problems"),
        ORG("org-service", "problems"),
        MEMBER("member-service", "problems"),
        GRIEVANCE("grievance-service", "problems"),
        VOLUNTEER("volunteer-service", "problems"),
        EDGE("console", "edge-problems");

        private final Path sources;
        private final String bundle;

        Module(String directory, String bundle) {
            this.sources = ROOT.resolve(directory).resolve("src/main");
            this.bundle = bundle;
        }

        /** None where a module answers nothing but what all do. */
        Set<String> texts(String language) {
            Properties texts = new Properties();
            Path file = sources.resolve("resources/" + bundle + "_" + language + ".properties");
            if (!Files.exists(file)) {
                return Set.of();
            }
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts.stringPropertyNames();
        }

        Set<String> keys(String before, String after) {
            return texts("zh").stream()
                    .filter(key -> key.startsWith(before) && key.endsWith(after))
                    .map(key -> key.substring(before.length(), key.length() - after.length()))
                    .filter(key -> !FALLBACKS.contains(key))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        List<Path> javaFiles() {
            try (Stream<Path> files = Files.walk(sources.resolve("java"))) {
                return files.filter(file -> file.toString().endsWith(".java")).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String code() {
            return javaFiles().stream().map(ProblemsTest::read).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void every_problem_that_has_words_is_documented_and_no_other() {
        assertThat(documented().keySet())
                .containsExactlyInAnyOrderElementsOf(ofAll(module -> module.keys("", ".title")));
    }

    @Test
    void every_reason_that_has_words_is_documented_and_no_other() {
        assertThat(documentedReasons()).containsExactlyInAnyOrderElementsOf(ofAll(module -> module.keys("field.", "")));
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_have_a_title_and_a_detail_for_each_problem(Module module) {
        Set<String> wanted = new TreeSet<>();
        module.keys("", ".title").forEach(code -> wanted.addAll(List.of(code + ".title", code + ".detail")));

        assertThat(module.texts("zh")).containsAll(wanted);
        assertThat(module.texts("en")).containsExactlyInAnyOrderElementsOf(module.texts("zh"));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_code_answers_has_words_and_the_status_that_is_documented(Module module) {
        Map<String, String> answered = answered(module);

        assertThat(module.keys("", ".title")).containsAll(answered.keySet());
        answered.forEach((code, status) -> assertThat(documented().get(code))
                .as(code)
                .isEqualTo(status.isEmpty() ? documented().get(code) : status));
    }

    @ParameterizedTest
    @EnumSource
    void what_has_words_is_answered_by_the_code(Module module) {
        String code = module.code();

        assertThat(module.keys("", ".title")).allSatisfy(key -> assertThat(code).contains("\"" + key + "\""));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_that_the_code_gives_has_words(Module module) {
        Set<String> worded = module.keys("field.", "");
        worded.addAll(Module.KIT.keys("field.", ""));

        assertThat(worded).containsAll(found(REASON, module.code()));
    }

    private static Set<String> ofAll(Function<Module, Set<String>> keys) {
        return Stream.of(Module.values()).map(keys).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Statuses by code; empty where a constant stands for it. */
    private static Map<String, String> answered(Module module) {
        Map<String, String> answered = new TreeMap<>();
        for (Path file : module.javaFiles()) {
            String source = read(file);
            String name = file.getFileName().toString();
            put(answered, TYPE.matcher(source), "");
            if (name.endsWith("Rejected.java")) {
                Matcher status = STATUS_OF_ALL.matcher(source);
                put(answered, REJECTION.matcher(source), status.find() ? status.group(1) : "");
            }
            if (name.equals("FileFault.java") || name.equals("EdgeProblem.java")) {
                put(answered, CONSTANT.matcher(source), "");
            }
        }
        return answered;
    }

    private static void put(Map<String, String> statuses, Matcher codes, String otherwise) {
        while (codes.find()) {
            statuses.put(codes.group(1), codes.group(2) == null ? otherwise : codes.group(2));
        }
    }

    private static Map<String, String> documented() {
        Map<String, String> statuses = new TreeMap<>();
        document().lines().map(ROW::matcher).filter(Matcher::matches).forEach(row -> {
            String before = statuses.put(row.group(1), row.group(2));
            assertThat(before).as(row.group(1)).isIn(null, row.group(2));
        });
        return statuses;
    }

    /** In tables of two columns, and in paragraphs that begin with "Reasons". */
    private static Set<String> documentedReasons() {
        Set<String> reasons = new TreeSet<>();
        document()
                .lines()
                .map(REASONS::matcher)
                .filter(Matcher::matches)
                .forEach(row -> reasons.addAll(found(QUOTED, row.group(1))));
        for (String paragraph : document().split("\n\n")) {
            if (paragraph.startsWith("Reasons:") || paragraph.startsWith("Reasons,")) {
                reasons.addAll(found(QUOTED, paragraph));
            }
        }
        return reasons;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String document() {
        return read(ROOT.resolve("docs/problems.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
