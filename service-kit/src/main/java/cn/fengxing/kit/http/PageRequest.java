package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.FieldRejected;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ?limit=&cursor=} of a list; used as {@code @BeanParam}. */
public class PageRequest {

    private static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /**
     * 1 to 200.
     *
     * @throws FieldRejected 400 for any other
     */
    public int limit() {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new FieldRejected("limit", "not-between", 1, MAX_LIMIT);
        }
        return limit;
    }

    /**
     * The keyset value to continue after; empty on the first page.
     *
     * @throws FieldRejected 400 when this list never gave out such a cursor
     */
    public <K> Optional<K> after(Class<K> type) {
        return Optional.ofNullable(cursor).map(text -> Cursors.decode(text, type));
    }

    static String cursorOf(Object key) {
        return Cursors.encode(key);
    }
}
