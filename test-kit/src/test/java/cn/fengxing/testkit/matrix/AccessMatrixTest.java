package cn.fengxing.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessMatrixTest {

    private static final String HEADER = "operationId,role,own,below,beside,above,foreign,deleted\n";
    private static final String COMPLETE = """
            getNotice,ANONYMOUS,401,401,401,401,401,401
            getNotice,WORKER,403,403,403,403,403,403
            """;

    private static final String OPENAPI = """
            openapi: 3.1.0
            paths:
              /v1/notices/{id}:
                parameters: []
                get:
                  operationId: getNotice
            """;

    private enum Role {
        WORKER
    }

    @TempDir
    Path directory;

    @Test
    void a_complete_matrix_has_no_gaps() throws IOException {
        assertThat(gaps(COMPLETE)).isEmpty();
    }

    @Test
    void an_operation_that_is_not_declared_is_a_gap_for_every_role() throws IOException {
        assertThat(gaps("")).containsExactly("not declared: getNotice × ANONYMOUS", "not declared: getNotice × WORKER");
    }

    @Test
    void the_walk_of_a_service_fails_by_name_when_an_endpoint_is_added_that_nobody_declared() throws IOException {
        Path root = Path.of(System.getProperty("fengxing.root"));
        String described = Files.readString(root.resolve("docs/openapi/org.yaml"));
        Path openApi = Files.writeString(directory.resolve("org.yaml"), described.replaceFirst("(?m)^paths:$", """
                        paths:
                          /v1/organisations/{id}/secrets:
                            get:
                              operationId: listSecrets"""));
        Path matrix = root.resolve("org-service/access-matrix.csv");

        DynamicTest complete = (DynamicTest) AccessMatrix.of(openApi, matrix, Role.values())
                .walk(Visits.from(UUID.randomUUID()))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> complete.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not declared: listSecrets × ANONYMOUS")
                .hasMessageContaining("not declared: listSecrets × WORKER");
    }

    @Test
    void a_row_of_no_operation_or_of_no_role_is_a_gap() throws IOException {
        assertThat(gaps(COMPLETE + """
                dropNotice,WORKER,ok,-,-,-,-,-
                getNotice,KING,ok,-,-,-,-,-
                """))
                .containsExactly("no such operation: dropNotice", "no such role: getNotice × KING");
    }

    @Test
    void a_row_that_says_nothing_nonsense_or_the_same_again_is_a_gap() throws IOException {
        assertThat(gaps("""
                getNotice,ANONYMOUS,-,-,-,-,-,-
                getNotice,WORKER,yes,-,-,-,-,500
                getNotice,WORKER,ok,-,-,-,-,-
                """))
                .containsExactly(
                        "nothing is declared: getNotice × ANONYMOUS",
                        "neither ok, - nor 4xx: getNotice × WORKER own",
                        "neither ok, - nor 4xx: getNotice × WORKER deleted",
                        "declared twice: getNotice × WORKER");
    }

    @Test
    void a_file_with_other_columns_is_refused() {
        assertThatThrownBy(() -> gaps("getNotice,WORKER,ok\n")).hasMessageContaining("Not a row of the matrix");
    }

    @Test
    void only_the_expected_class_of_answer_passes() {
        Cell ok = new Cell("getNotice", "WORKER", Relation.OWN, "ok");
        Cell missing = new Cell("getNotice", "WORKER", Relation.BESIDE, "404");
        Answer notFound = new Answer(404, "{\"type\":\"urn:fengxing:problem:not-found\"}");

        ok.check(new Answer(204, ""));
        missing.check(notFound);
        assertThatThrownBy(() -> missing.check(new Answer(200, "{}"))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> missing.check(new Answer(404, "<html>no such page</html>")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ok.check(notFound))
                .hasMessageStartingWith("WORKER gets ok on own, but got 404")
                .isInstanceOf(AssertionError.class);
    }

    private List<String> gaps(String rows) throws IOException {
        Path openApi = Files.writeString(directory.resolve("openapi.yaml"), OPENAPI);
        Path matrix = Files.writeString(directory.resolve("access-matrix.csv"), HEADER + rows);
        return AccessMatrix.of(openApi, matrix, Role.values()).gaps();
    }
}
