package cn.fengxing.kit.tabular;

/**
 * Text that an office program shows and does not run. A cell that begins like a formula could read files or call addresses on
 * the reader's machine once the table is saved as CSV and opened again (OWASP, "CSV Injection").
 */
public final class Neutral {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private Neutral() {}

    /** With an apostrophe before what would be taken for a formula. */
    public static String text(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** What was neutralised as it was, so that a table can be taken away, corrected and sent again. */
    static String undone(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
