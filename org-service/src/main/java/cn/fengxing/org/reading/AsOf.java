package cn.fengxing.org.reading;

import jakarta.persistence.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day whose tree is read.
 *
 * @param on null for the tree as it is
 */
public record AsOf(@Nullable LocalDate on) {

    public static final AsOf NOW = new AsOf(null);

    /** The relation to read from, under the alias {@code o}. */
    String relation() {
        return on == null ? "organisation o" : "organisation_at o";
    }

    /** Picks each organisation's row of the day. */
    String condition() {
        return on == null ? "TRUE" : "o.since_on <= :on AND o.to_on > :on";
    }

    /** Picks the companies that a joint branch covered on the day. */
    String coverCondition() {
        return on == null ? "c.to_on IS NULL" : "c.from_on <= :on AND (c.to_on IS NULL OR c.to_on > :on)";
    }

    Query bind(Query query) {
        return on == null ? query : query.setParameter("on", on);
    }
}
