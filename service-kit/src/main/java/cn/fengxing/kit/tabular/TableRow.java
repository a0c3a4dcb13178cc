package cn.fengxing.kit.tabular;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number as an office program counts it: the first row is 1; of a CSV record that spans lines, the first line
 * @param cells texts; a number without needless zeros, a date of a workbook as {@code YYYY-MM-DD}
 */
public record TableRow(long number, List<String> cells) {

    /** The text, empty beyond the last cell. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
