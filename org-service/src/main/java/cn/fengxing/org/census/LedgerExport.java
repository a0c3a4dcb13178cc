package cn.fengxing.org.census;

import cn.fengxing.kit.tabular.Choices;
import cn.fengxing.kit.tabular.Workbooks;
import cn.fengxing.org.census.rows.CompanyColumns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ledger as a workbook, read page by page, so that a province fits. */
@ApplicationScoped
public class LedgerExport {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 1_000;

    private static final List<String> HEADINGS = List.of(
            "企业名称",
            "统一社会信用代码",
            "区划代码",
            "经营地址",
            "行业",
            "经营状态",
            "成立日期",
            "从业人数",
            "党员人数",
            "统计日期",
            "组织覆盖",
            "工作覆盖",
            "工作力量",
            "最近核实日期");

    private static final Map<String, String> SUPPORT =
            Map.of("ADVISER", "党建工作指导员", "LIAISON", "联络员", "UNION", "工会", "YOUTH_LEAGUE", "共青团");

    private final LedgerReads reads;

    LedgerExport(LedgerReads reads) {
        this.reads = reads;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 or 403, before anything is written */
    public void check(LedgerQuery wanted) {
        QuarkusTransaction.joiningExisting().run(() -> reads.entries(wanted, BEFORE_ALL, 1));
    }

    public void write(LedgerQuery wanted, OutputStream out) throws IOException {
        try (Workbooks sheet = new Workbooks(out, "台账", HEADINGS)) {
            List<LedgerEntryView> page = page(wanted, BEFORE_ALL);
            while (!page.isEmpty()) {
                for (LedgerEntryView entry : page) {
                    sheet.row(cells(entry));
                }
                page = page.size() < PAGE
                        ? List.of()
                        : page(wanted, page.get(PAGE - 1).id());
            }
        }
    }

    private List<LedgerEntryView> page(LedgerQuery wanted, UUID after) {
        return QuarkusTransaction.joiningExisting().call(() -> reads.entries(wanted, after, PAGE));
    }

    private static List<? extends @Nullable Object> cells(LedgerEntryView entry) {
        return Arrays.asList(
                entry.name(),
                entry.creditCode(),
                entry.divisionCode(),
                entry.address(),
                word(CompanyColumns.INDUSTRIES, entry.industry()),
                word(CompanyColumns.OPERATIONS, entry.operation().name()),
                entry.foundedOn(),
                entry.workforce(),
                entry.members(),
                entry.countedOn(),
                entry.organised() ? "是" : "否",
                entry.worked() ? "是" : "否",
                entry.support().stream().map(SUPPORT::get).collect(Collectors.joining("、")),
                entry.verifiedOn());
    }

    private static <E extends Enum<E>> String word(Choices<E> choices, String value) {
        return choices.words().entrySet().stream()
                .filter(word -> word.getValue().name().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value);
    }
}
