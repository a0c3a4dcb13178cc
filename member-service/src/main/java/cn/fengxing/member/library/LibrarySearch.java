package cn.fengxing.member.library;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.member.person.KindOfWork;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody looks for. */
record LibrarySearch(
        @Nullable String text,
        @Nullable Topic topic,
        @Nullable ItemKind kind,
        @Nullable KindOfWork forKind,
        @Nullable String divisionCode) {

    /** Of the division and of all that it lies in: those are what holds there. */
    List<String> divisions() {
        String own = divisionCode == null ? "" : DivisionCode.prefix(divisionCode);
        return Stream.of(2, 4, 6, 9, 12)
                .filter(digits -> digits <= own.length())
                .map(digits -> own.substring(0, digits) + "0".repeat(12 - digits))
                .toList();
    }
}
