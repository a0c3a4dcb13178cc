package cn.fengxing.kit.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(TrustedTokens.class)
class NoticeMatrixTest {

    @Inject
    DataSource database;

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() throws Exception {
        return matrix(rows()).walk(visits());
    }

    @Test
    void a_cell_that_promises_too_much_or_too_little_fails() throws Exception {
        String wrong = rows().replace("getNotice,ADVISER,ok,ok,404", "getNotice,ADVISER,403,ok,ok");

        assertThat(failures(wrong))
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).startsWith("ADVISER gets 403 on own, but got 200"))
                .anySatisfy(message -> assertThat(message).startsWith("ADVISER gets ok on beside, but got 404"));
    }

    @Test
    void an_operation_that_is_not_declared_fails() throws Exception {
        String lines = String.join(
                "\n",
                rows().lines().filter(line -> !line.startsWith("pinNotice,")).toList());

        assertThat(failures(lines))
                .singleElement()
                .asString()
                .contains("not declared: pinNotice × ANONYMOUS", "not declared: pinNotice × PLATFORM_SYSTEM");
    }

    @Test
    void an_operation_that_nobody_can_ask_for_fails() throws Exception {
        assertThat(failures(rows(), Visits.from(MatrixTree.plantedIn(database).seat())))
                .isNotEmpty()
                .allMatch(message -> message.startsWith("Say by Visits.on("));
    }

    private Visits visits() {
        MatrixTree tree = MatrixTree.plantedIn(database);
        return Visits.from(tree.seat())
                .on("getNotice", visit -> visit.path("organisationId", tree.at(visit.relation())))
                .on(
                        "pinNotice",
                        visit -> visit.path("organisationId", tree.at(visit.relation()))
                                .body("{\"text\":\"周六上午义诊\"}"));
    }

    private List<String> failures(String rows) throws Exception {
        return failures(rows, visits());
    }

    private List<String> failures(String rows, Visits visits) throws Exception {
        return matrix(rows)
                .walk(visits)
                .flatMap(NoticeMatrixTest::tests)
                .map(test -> catchThrowable(() -> test.getExecutable().execute()))
                .filter(Objects::nonNull)
                .map(Throwable::getMessage)
                .toList();
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(NoticeMatrixTest::tests)
                : Stream.of((DynamicTest) node);
    }

    private AccessMatrix matrix(String rows) throws IOException, URISyntaxException {
        Path changed = Files.writeString(directory.resolve("access-matrix.csv"), rows);
        return AccessMatrix.of(resource("openapi.yaml"), changed, Role.values());
    }

    private static String rows() throws IOException, URISyntaxException {
        return Files.readString(resource("access-matrix.csv"));
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(NoticeMatrixTest.class.getResource("/notice/" + name))
                .toURI());
    }
}
