package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.statistics.grid.Period;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point of a trend. */
@Schema(example = """
                {"period":"2026-11","from":"2026-11-02","to":"2026-11-29","figures":{"filed":52}}""")
public record FigurePointView(
        @Schema(pattern = Period.CODE, maxLength = 8) String period,
        LocalDate from,
        LocalDate to,
        CaseFiguresView figures) {}
