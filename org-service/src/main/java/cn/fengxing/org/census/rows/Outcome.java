package cn.fengxing.org.census.rows;

import cn.fengxing.org.census.LedgerDelta;
import java.util.List;

/**
 * What a chunk of rows came to.
 *
 * @param judged one verdict per row
 * @param delta to be told to figures once the chunk is to stay
 */
public record Outcome(List<Judged> judged, LedgerDelta delta) {}
