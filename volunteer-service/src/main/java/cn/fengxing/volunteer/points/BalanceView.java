package cn.fengxing.volunteer.points;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member's own points.
 *
 * @param expiring points of the lot that lapses next
 * @param expiresOn first day on which they cannot be spent any more
 */
@Schema(example = """
        {"balance":6,"expiring":2,"expiresOn":"2028-01-01"}""")
public record BalanceView(
        long balance, long expiring, @Nullable LocalDate expiresOn) {}
