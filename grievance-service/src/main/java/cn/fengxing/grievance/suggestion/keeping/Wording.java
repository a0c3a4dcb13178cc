package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.problem.FieldRejected;

/** What an office writes tells of nobody: it is kept in the clear, and may be shown. */
final class Wording {

    private Wording() {}

    static String nameless(String field, String text) {
        if (Identifying.isIn(text)) {
            throw new FieldRejected(field, "tells-who");
        }
        return text;
    }
}
