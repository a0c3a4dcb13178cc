package cn.fengxing.org.chart;

import cn.fengxing.org.organisation.EffectiveDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws the chart of a subtree; where nobody says how deep, as deep as names can still be read on the page. */
@ApplicationScoped
public class DrawChart {

    private static final int DEEPEST_ON_ITS_OWN = 5;

    /** Of a character on paper; 1.8 mm is about five points. */
    private static final double READABLE_MM = 1.8;

    private final ChartReads reads;
    private final EffectiveDay effectiveDay;

    DrawChart(ChartReads reads, EffectiveDay effectiveDay) {
        this.reads = reads;
        this.effectiveDay = effectiveDay;
    }

    public String draw(UUID id, @Nullable Integer depth, @Nullable LocalDate on, Paper paper) {
        LocalDate day = on == null ? effectiveDay.today() : on;
        if (depth != null) {
            return new ChartDrawing(reads.chart(id, depth, on), paper, day).draw();
        }
        ChartDrawing drawing = new ChartDrawing(reads.chart(id, 1, on), paper, day);
        for (int deeper = 2; deeper <= DEEPEST_ON_ITS_OWN; deeper++) {
            ChartNode chart = reads.chart(id, deeper, on);
            ChartDrawing next = new ChartDrawing(chart, paper, day);
            if (chart.depth() < deeper || next.scale() * ChartText.SIZE < READABLE_MM) {
                break;
            }
            drawing = next;
        }
        return drawing.draw();
    }
}
