package cn.fengxing.testkit.matrix;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The access matrix of a service beside its OpenAPI file.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
 *     MatrixTree tree = MatrixTree.plantedIn(database);
 *     return AccessMatrix.ofService("grievance", Role.values())
 *             .walk(Visits.from(tree.seat()).on("getGrievance", visit -> …));
 * }
 * }</pre>
 */
public final class AccessMatrix {

    private final Map<String, Operation> operations;
    private final List<MatrixFile.Row> rows;
    private final Set<String> roles;

    private AccessMatrix(Path openApi, Path matrix, Enum<?>[] roles) {
        this.operations = OpenApiFile.operations(openApi);
        this.rows = MatrixFile.rows(matrix);
        this.roles = new LinkedHashSet<>(List.of(Cell.ANONYMOUS));
        Arrays.stream(roles).map(Enum::name).forEach(this.roles::add);
    }

    /** {@code docs/openapi/<service>.yaml} and {@code <service>-service/access-matrix.csv}. */
    public static AccessMatrix ofService(String service, Enum<?>... roles) {
        Path root = root();
        return of(
                root.resolve("docs/openapi/" + service + ".yaml"),
                root.resolve(service + "-service/access-matrix.csv"),
                roles);
    }

    public static AccessMatrix of(Path openApi, Path matrix, Enum<?>... roles) {
        return new AccessMatrix(openApi, matrix, roles);
    }

    /** A test that everything is declared, and one for every cell. */
    public Stream<DynamicNode> walk(Visits visits) {
        DynamicNode complete = DynamicTest.dynamicTest("every operation is declared for every role", () -> {
            List<String> gaps = new ArrayList<>(gaps());
            visits.strangers(operations).forEach(id -> gaps.add("a visit is prepared to no operation: " + id));
            if (!gaps.isEmpty()) {
                throw new AssertionError(String.join("\n", gaps));
            }
        });
        Stream<DynamicNode> walks = operations.values().stream()
                .map(operation -> DynamicContainer.dynamicContainer(
                        operation.id(), cells(operation).map(cell -> test(operation, cell, visits))));
        return Stream.concat(Stream.of(complete), walks);
    }

    /** What the file leaves out, or declares of nothing; empty when it is complete. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        for (MatrixFile.Row row : rows) {
            if (!declared.add(row.name())) {
                gaps.add("declared twice: " + row.name());
            }
            if (!operations.containsKey(row.operationId())) {
                gaps.add("no such operation: " + row.operationId());
            }
            if (!roles.contains(row.role())) {
                gaps.add("no such role: " + row.name());
            }
            if (row.cells().stream().noneMatch(Cell::applies)) {
                gaps.add("nothing is declared: " + row.name());
            }
            row.cells().stream()
                    .filter(cell -> !cell.isReadable())
                    .forEach(cell -> gaps.add("neither ok, - nor 4xx: " + row.name() + " "
                            + cell.relation().column()));
        }
        operations
                .keySet()
                .forEach(id -> roles.stream()
                        .map(role -> id + " × " + role)
                        .filter(name -> !declared.contains(name))
                        .forEach(name -> gaps.add("not declared: " + name)));
        return gaps.stream().distinct().toList();
    }

    private Stream<Cell> cells(Operation operation) {
        return rows.stream()
                .filter(row -> row.operationId().equals(operation.id()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isReadable() && cell.applies());
    }

    private static DynamicTest test(Operation operation, Cell cell, Visits visits) {
        return DynamicTest.dynamicTest(
                cell.toString(), () -> cell.check(visits.to(operation, cell).answer()));
    }

    /** The build's root: the directory that holds docs/. */
    private static Path root() {
        Path start = Path.of(System.getProperty("fengxing.root", "")).toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("docs/openapi"))) {
                return at;
            }
        }
        throw new IllegalStateException("No docs/openapi at or above " + start);
    }
}
