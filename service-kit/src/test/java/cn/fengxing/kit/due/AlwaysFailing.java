package cn.fengxing.kit.due;

import java.time.Instant;

/** Plain, so that the application does not find it. */
final class AlwaysFailing implements DueWork {

    @Override
    public String name() {
        return "always-failing";
    }

    @Override
    public int act(Instant now, int limit) {
        throw new IllegalStateException("as always");
    }
}
