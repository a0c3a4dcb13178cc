package cn.fengxing.grievance.journey;

import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** How the walks through all operations come to what is done with receipts. */
final class ReceiptVisits {

    private ReceiptVisits() {}

    /** @param planted plants an anonymous case and names it in the visit */
    static Visits added(Visits visits, Function<Visit, UUID> planted) {
        return visits.on("fileAnonymously", visit -> visit.body(AnonymousCase.body(true)))
                .on("saveReceipt", visit -> withReceipt(visit, planted, "{\"lastDigits\":\"%s\"}"))
                .on("tieGrievance", visit -> withReceipt(visit, planted, null));
    }

    static HostileInputs added(HostileInputs inputs, Supplier<OneCase> filed) {
        return inputs.example("fileAnonymously", () -> Example.body(AnonymousCase.body(true)))
                .example("tieGrievance", ReceiptVisits::tied)
                .example("cutGrievanceLoose", () -> {
                    OneCase grievance = filed.get();
                    String etag = grievance.read(grievance.rider()).header("ETag");
                    return Example.path("id", grievance.id()).withHeader("If-Match", etag);
                });
    }

    private static Example tied() {
        AnonymousCase grievance = AnonymousCase.filed();
        return Example.path("id", grievance.id())
                .withHeader("If-Match", grievance.read().header("ETag"))
                .withHeader("Case-Receipt", grievance.receipt());
    }

    private static void withReceipt(Visit visit, Function<Visit, UUID> planted, String body) {
        UUID id = planted.apply(visit);
        boolean held = visit.relation() == Relation.OWN;
        if (held) {
            CaseReceipts receipts = Arc.container().instance(CaseReceipts.class).get();
            String digits = QuarkusTransaction.requiringNew()
                    .call(() -> receipts.issue(id))
                    .digits();
            visit.header("Case-Receipt", digits);
            if (body != null) {
                visit.body(body.formatted(digits.substring(12)));
            }
        } else if (body != null) {
            visit.body(body.formatted("0000"));
        }
    }
}
