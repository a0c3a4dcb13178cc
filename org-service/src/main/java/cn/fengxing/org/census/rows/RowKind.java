package cn.fengxing.org.census.rows;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import java.util.List;
import java.util.function.Supplier;

/** One of the lists that can be uploaded. */
public interface RowKind {

    List<Column> columns();

    /**
     * Understands the rows without asking anybody, on whatever thread.
     *
     * @return judges them and writes what they say, within the caller's transaction
     */
    Supplier<Outcome> read(List<RowReading> rows, Scope scope);
}
