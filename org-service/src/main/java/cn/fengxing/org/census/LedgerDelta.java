package cn.fengxing.org.census;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a change of the ledger changes in its figures; fired in the transaction of the change. */
public final class LedgerDelta {

    private final Map<LedgerPlace, Tally> tallies = new LinkedHashMap<>();

    /** Companies that operate, and how many of them are organised and worked. */
    public record Tally(long operating, long organised, long worked) {

        private static Tally of(LedgerState state, int sign) {
            return new Tally(sign, state.organised() ? sign : 0, state.worked() ? sign : 0);
        }

        private Tally plus(Tally other) {
            return new Tally(operating + other.operating, organised + other.organised, worked + other.worked);
        }
    }

    /** Null for a company that does not count, before or after. */
    public static LedgerDelta of(@Nullable LedgerState before, @Nullable LedgerState after) {
        LedgerDelta delta = new LedgerDelta();
        delta.replace(before, after);
        return delta;
    }

    public void replace(@Nullable LedgerState before, @Nullable LedgerState after) {
        add(before, -1);
        add(after, 1);
    }

    public void add(LedgerDelta other) {
        other.tallies.forEach((place, tally) -> tallies.merge(place, tally, Tally::plus));
    }

    public Map<LedgerPlace, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    private void add(@Nullable LedgerState state, int sign) {
        if (state != null) {
            tallies.merge(state.place(), Tally.of(state, sign), Tally::plus);
        }
    }
}
