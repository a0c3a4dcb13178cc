package cn.fengxing.grievance.statistics.report;

import cn.fengxing.grievance.statistics.CaseFiguresView;
import cn.fengxing.grievance.statistics.CasePartView;
import cn.fengxing.grievance.statistics.FigurePointView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a yearly report says: the province, its cities, the categories, the months; companies are not told apart. */
@Schema(example = """
                {"figures":{"filed":12500},"cities":[{"part":"210100000000","figures":{"filed":4200}}],
                 "categories":[{"part":"PAY_AND_DEDUCTIONS","figures":{"filed":5100}}],
                 "months":[{"period":"2026-01","from":"2025-12-29","to":"2026-02-01","figures":{"filed":980}}]}""")
public record YearlyFiguresView(
        CaseFiguresView figures,

        @Schema(maxItems = 100) List<CasePartView> cities,
        @Schema(maxItems = 100) List<CasePartView> categories,
        @Schema(maxItems = 12) List<FigurePointView> months) {}
