package cn.fengxing.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ?limit=&cursor=} of a list; used as {@code @BeanParam}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** 1 to 200. */
    public int limit() {
        return limit;
    }

    /** The keyset value to continue after; empty on the first page. */
    public <K> Optional<K> after(Class<K> type) {
        throw new UnsupportedOperationException();
    }

    static String cursorOf(Object key) {
        throw new UnsupportedOperationException();
    }
}
