package cn.fengxing.org.census.rows;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import java.util.List;

/** One of the lists that can be uploaded. */
public interface RowKind {

    List<Column> columns();

    /** Judges the rows and writes what they say, within the caller's transaction. */
    Outcome take(List<RowReading> rows, Scope scope);
}
