package cn.fengxing.kit.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row while it is being understood; what cannot be understood is kept as a fault and reads as missing. */
public final class RowReading {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:,\\d{3})*(?:\\.0+)?[人名个家]?");
    private static final Pattern FORMULA_ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");
    private static final int KEPT_CELL = 500;

    private final TableRow row;
    private final List<Column> columns;
    private final Map<Column, Integer> positions;
    private final List<CellFault> faults = new ArrayList<>();

    RowReading(TableRow row, List<Column> columns, Map<Column, Integer> positions) {
        this.row = row;
        this.columns = columns;
        this.positions = positions;
    }

    /** As an office program counts it. */
    public long number() {
        return row.number();
    }

    /** The cells of the known columns as they stand in the file, cut to a length that a report can show. */
    public List<String> cells() {
        return columns.stream()
                .map(this::raw)
                .map(text -> text.length() > KEPT_CELL ? text.substring(0, KEPT_CELL) : text)
                .toList();
    }

    public List<CellFault> faults() {
        return List.copyOf(faults);
    }

    public void fault(Column column, String reason) {
        faults.add(new CellFault(column.name(), reason));
    }

    /** Null if it is missing or faulty, as with all that follow. */
    public @Nullable String text(Column column) {
        return checked(column, Cleaned.joined(raw(column)));
    }

    /** A code: capitals, no spaces, ASCII. */
    public @Nullable String code(Column column) {
        String text = checked(column, Cleaned.code(raw(column)));
        return text == null ? null : text.toUpperCase(java.util.Locale.ROOT);
    }

    /** @param max the largest number that makes sense */
    public @Nullable Integer whole(Column column, int max) {
        String text = checked(column, Cleaned.code(raw(column)));
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            fault(column, "not-a-whole-number");
            return null;
        }
        long number = new BigDecimal(text.replaceAll("[,人名个家]", "")).longValue();
        if (number < 0 || number > max) {
            fault(column, "out-of-range");
            return null;
        }
        return (int) number;
    }

    public @Nullable LocalDate date(Column column) {
        String text = checked(column, Cleaned.code(raw(column)));
        if (text == null) {
            return null;
        }
        Optional<LocalDate> date = Dates.parse(text);
        if (date.isEmpty()) {
            fault(column, "not-a-date");
        }
        return date.orElse(null);
    }

    public <V> @Nullable V choice(Column column, Choices<V> choices) {
        String text = checked(column, Cleaned.joined(raw(column)));
        if (text == null) {
            return null;
        }
        Optional<V> value = choices.value(text);
        if (value.isEmpty()) {
            fault(column, "wrong-value");
        }
        return value.orElse(null);
    }

    private @Nullable String checked(Column column, String text) {
        String reason = text.isEmpty()
                ? column.required() ? "required" : ""
                : text.indexOf('\uFFFD') >= 0
                        ? "broken-encoding"
                        : FORMULA_ERROR.matcher(text).matches()
                                ? "formula-error"
                                : text.length() > column.maxLength() ? "cell-too-long" : "";
        if (!reason.isEmpty()) {
            fault(column, reason);
        }
        return text.isEmpty() || !reason.isEmpty() ? null : text;
    }

    private String raw(Column column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cell(position);
    }
}
