package cn.fengxing.testkit.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of an {@code access-matrix.csv}; a line that begins with # is a comment. */
final class MatrixFile {

    private static final String HEADER = "operationId,role,"
            + Arrays.stream(Relation.values()).map(Relation::column).collect(Collectors.joining(","));

    private MatrixFile() {}

    record Row(String operationId, String role, List<Cell> cells) {

        String name() {
            return operationId + " × " + role;
        }
    }

    /** @throws IllegalArgumentException if the header or a line has another form */
    static List<Row> rows(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(file + " must begin with " + HEADER);
        }
        return lines.stream().skip(1).map(MatrixFile::row).toList();
    }

    private static Row row(String line) {
        String[] columns = line.split(",", -1);
        if (columns.length != 2 + Relation.values().length) {
            throw new IllegalArgumentException("Not a row of the matrix: " + line);
        }
        List<Cell> cells = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            cells.add(new Cell(columns[0], columns[1], relation, columns[2 + relation.ordinal()].strip()));
        }
        return new Row(columns[0], columns[1], cells);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
