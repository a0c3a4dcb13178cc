package cn.fengxing.grievance.retaliation.announced;

import java.util.List;

/** What was announced at one case, the first first; at most 50. */
public record AnnouncedMeasuresView(List<AnnouncedMeasureView> items) {}
