package cn.fengxing.kit.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the following page, null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param rows at most {@code request.limit() + 1} rows, read with that limit; the surplus row only tells that more follow
     * @param key the keyset value of a row, encoded into the cursor (a record or a string)
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Object> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, PageRequest.cursorOf(key.apply(items.get(items.size() - 1))));
    }
}
