package cn.fengxing.grievance.retaliation;

import java.util.List;

/** What a worker reported for one case, the first first; at most 20. */
public record RetaliationsView(List<RetaliationView> items) {}
