package cn.fengxing.member.roster;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.Workbooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows as a workbook: the row's number in the company's own file, and the faulty cells marked. What was in them is not kept, so
 * the cells are empty; of the other rows, and of the people, it says nothing.
 */
@ApplicationScoped
class RosterErrors {

    private static final int PAGE = 500;

    private final RosterReads reads;

    RosterErrors(RosterReads reads) {
        this.reads = reads;
    }

    void write(UUID rosterId, OutputStream out) throws IOException {
        List<String> columns =
                RosterRow.TEMPLATE.columns().stream().map(Column::name).toList();
        List<String> headings = Stream.of(List.of("原文件行号"), columns, List.of("错误说明"))
                .flatMap(List::stream)
                .toList();
        try (Workbooks sheet = new Workbooks(out, "需更正的行", headings)) {
            List<RosterReads.RefusedRow> page = reads.refused(rosterId, -1, PAGE);
            while (!page.isEmpty()) {
                for (RosterReads.RefusedRow row : page) {
                    sheet.row(cells(row, columns.size()), marks(row, columns));
                }
                page = reads.refused(rosterId, page.get(page.size() - 1).row(), PAGE);
            }
        }
    }

    private static List<@Nullable Object> cells(RosterReads.RefusedRow row, int columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.row());
        cells.addAll(Collections.nCopies(columns, null));
        cells.add(row.faults().stream()
                .map(fault -> fault.column() + "：" + fault.message())
                .collect(Collectors.joining("；")));
        return cells;
    }

    private static Map<Integer, String> marks(RosterReads.RefusedRow row, List<String> columns) {
        Map<Integer, String> marks = new HashMap<>();
        row.faults()
                .forEach(fault ->
                        marks.merge(columns.indexOf(fault.column()) + 1, fault.message(), (a, b) -> a + "；" + b));
        return marks;
    }
}
