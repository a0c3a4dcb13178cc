package cn.fengxing.org.census.rows;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list may be about.
 *
 * @param importId of which the rows are part
 * @param industries those that its uploader is competent for
 * @param today nothing was counted later
 */
public record Scope(UUID importId, String divisionCode, Set<String> industries, Places places, LocalDate today) {

    /** The division that a cell names, if it is one that the list may be about. */
    Optional<String> division(String text) {
        return places.division(text);
    }

    Optional<UUID> platform(String name) {
        return places.platform(name);
    }

    /** A date that has been; null if it is missing or faulty. */
    public @Nullable LocalDate past(RowReading row, Column column) {
        LocalDate date = row.date(column);
        if (date != null && date.isAfter(today)) {
            row.fault(column, "in-the-future");
        }
        return date;
    }
}
