package cn.fengxing.grievance.conversation;

import cn.fengxing.grievance.statement.Identifying;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What those behind the branch would read of a text.
 *
 * @param warnings what in it tells who somebody is
 * @param masked the text as it leaves the branch
 */
@Schema(example = """
                {"warnings":["PHONE"],"masked":"我叫李雷，电话＊＊＊。"}""")
public record CheckedTextView(List<Identifying.Kind> warnings, String masked) {

    static CheckedTextView of(String text) {
        return new CheckedTextView(Identifying.in(text), Identifying.masked(text));
    }
}
