package cn.fengxing.kit.tabular;

import java.util.List;

/**
 * A column as templates show it and readers look for it.
 *
 * @param names the heading, then what else it is called in lists that others made
 * @param required whether a row without it is refused; a file without the column is
 * @param maxLength characters
 * @param choices the only words that it takes; empty for any
 * @param hint what to put in, shown beside the heading
 */
public record Column(List<String> names, boolean required, int maxLength, List<String> choices, String hint) {

    public static Column required(int maxLength, String hint, String... names) {
        return new Column(List.of(names), true, maxLength, List.of(), hint);
    }

    public static Column optional(int maxLength, String hint, String... names) {
        return new Column(List.of(names), false, maxLength, List.of(), hint);
    }

    /** The same column, which takes these words only. */
    public Column of(Choices<?> words) {
        return new Column(names, required, maxLength, words.shown(), hint);
    }

    /** The heading. */
    public String name() {
        return names.get(0);
    }

    /** Whether a heading means this column; spaces, brackets and a star for "required" do not count. */
    boolean isCalled(String heading) {
        String bare = bare(heading);
        return names.stream().anyMatch(name -> bare(name).equals(bare));
    }

    private static String bare(String heading) {
        return Cleaned.text(heading).replaceAll("[\\s*＊]|[（(].*?[)）]", "");
    }

    static List<String> headings(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
