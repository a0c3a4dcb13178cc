package cn.fengxing.member.library;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Counts what is public, and how often it is read: by the item's division and kind, never by the reader's. */
@ApplicationScoped
public class CountLibrary {

    public static final String ITEMS = "library-items";
    public static final String READS = "library-reads";

    private final Rollups rollups;
    private final Clock clock;

    CountLibrary(Rollups rollups, Clock clock) {
        this.rollups = rollups;
        this.clock = clock;
    }

    /** @param delta counted if the item is public at this moment */
    void published(LibraryItem item, int delta) {
        if (item.published()) {
            rollups.add(ITEMS, Today.by(clock), key(item), delta);
        }
    }

    void read(LibraryItem item) {
        if (item.published()) {
            rollups.add(READS, Today.by(clock), key(item), 1);
        }
    }

    private static String key(LibraryItem item) {
        return Rollups.key(item.divisionCode(), item.kind().name());
    }
}
