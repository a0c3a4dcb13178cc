package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** How the walks through all operations come to what is said about a case. */
final class ConversationVisits {

    private static final String TEXT = "{\"text\":\"请核实。\"}";

    private ConversationVisits() {}

    /** @param about plants a case on the caller's desk, or one of the caller's own */
    static Visits added(Visits visits, Function<Visit, Visit> about) {
        return visits.on(List.of("listMessages", "listInternalNotes"), about::apply)
                .on(
                        List.of("sendMessage", "addInternalNote"),
                        visit -> about.apply(visit).body(TEXT))
                .on("checkText", visit -> visit.body(TEXT));
    }

    static HostileInputs added(HostileInputs inputs, Supplier<OneCase> filed) {
        return inputs.example("checkText", Example::plain)
                .example("listMessages", () -> Example.path("id", filed.get().id()))
                .example("sendMessage", () -> Example.path("id", filed.get().id()))
                .example(
                        "listInternalNotes",
                        () -> Example.path("id", filed.get().id()))
                .example("addInternalNote", () -> Example.path("id", filed.get().id()));
    }
}
