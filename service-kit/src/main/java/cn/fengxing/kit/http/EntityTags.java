package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import org.jspecify.annotations.Nullable;

/** Strong entity tags from aggregate versions (RFC 9110 section 8.8.3). */
public final class EntityTags {

    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws Rejected 428 without {@code If-Match}, 412 when it names another version
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Rejected(CommonProblems.VERSION_REQUIRED);
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals(of(version))) {
            throw new Rejected(CommonProblems.STALE_VERSION);
        }
    }
}
