package cn.fengxing.org.census.imports;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.Verdict;
import cn.fengxing.kit.tabular.Workbooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The refused rows as a workbook of the template's columns, the faulty cells marked: corrected, it can be sent again as it is. */
@ApplicationScoped
public class ErrorReport {

    private static final int PAGE = 500;

    private final ImportReads reads;

    ErrorReport(ImportReads reads) {
        this.reads = reads;
    }

    public void write(ImportView of, OutputStream out) throws IOException {
        List<String> columns =
                of.kind().template().columns().stream().map(Column::name).toList();
        List<String> headings = new ArrayList<>(columns);
        headings.addAll(List.of("原文件行号", "错误说明"));
        try (Workbooks sheet = new Workbooks(out, "需更正的行", headings)) {
            List<ImportReads.FaultyRow> page = page(of.id(), 0);
            while (!page.isEmpty()) {
                for (ImportReads.FaultyRow row : page) {
                    sheet.row(cells(row), marks(row.row(), columns));
                }
                page = page(of.id(), page.get(page.size() - 1).row().row());
            }
        }
    }

    private List<ImportReads.FaultyRow> page(UUID id, long after) {
        return reads.faulty(id, Verdict.REFUSED, after, PAGE);
    }

    private static List<Object> cells(ImportReads.FaultyRow faulty) {
        List<Object> cells = new ArrayList<>(faulty.cells());
        cells.add(faulty.row().row());
        cells.add(faulty.row().faults().stream()
                .map(fault -> fault.column() + "：" + fault.message())
                .collect(Collectors.joining("；")));
        return cells;
    }

    private static Map<Integer, String> marks(ImportRowView row, List<String> columns) {
        Map<Integer, String> marks = new HashMap<>();
        row.faults()
                .forEach(fault -> marks.merge(columns.indexOf(fault.column()), fault.message(), (a, b) -> a + "；" + b));
        return marks;
    }
}
