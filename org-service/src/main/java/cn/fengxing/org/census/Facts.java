package cn.fengxing.org.census;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one entry may learn from another that turns out to be the same company. */
public record Facts(
        @Nullable String creditCode,
        String address,
        @Nullable LocalDate foundedOn,
        @Nullable UUID platformId,
        Count count) {

    /** People, as last counted. */
    public record Count(
            int workforce, int members, @Nullable LocalDate countedOn) {

        private boolean isNewerThan(Count other) {
            return countedOn != null && (other.countedOn == null || countedOn.isAfter(other.countedOn));
        }
    }

    /** These, and from the other what is missing here; of two counts the newer one. */
    Facts completedBy(Facts other) {
        return new Facts(
                creditCode == null ? other.creditCode : creditCode,
                address.isEmpty() ? other.address : address,
                foundedOn == null ? other.foundedOn : foundedOn,
                platformId == null ? other.platformId : platformId,
                other.count.isNewerThan(count) ? other.count : count);
    }

    /** These without what was learned: where they still say what was said after learning, they say what was said before it. */
    Facts without(Facts before, Facts after) {
        return new Facts(
                java.util.Objects.equals(creditCode, after.creditCode) ? before.creditCode : creditCode,
                address.equals(after.address) ? before.address : address,
                java.util.Objects.equals(foundedOn, after.foundedOn) ? before.foundedOn : foundedOn,
                java.util.Objects.equals(platformId, after.platformId) ? before.platformId : platformId,
                count.equals(after.count) ? before.count : count);
    }
}
