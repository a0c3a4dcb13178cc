package cn.fengxing.kit.version;

import cn.fengxing.kit.http.EntityTags;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /{id}} with {@code If-Match}: what is to be changed, as the caller has seen it; used as {@code @BeanParam}. */
public class Seen {

    @PathParam("id")
    UUID id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Nullable
    String ifMatch;

    public UUID id() {
        return id;
    }

    /** For {@link EntityTags#requireMatch}. */
    public @Nullable String ifMatch() {
        return ifMatch;
    }
}
