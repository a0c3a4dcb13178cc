package cn.fengxing.grievance.receipt;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.ratelimit.Tries;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The receipt that the present request brings, looked at once. */
@RequestScoped
public class ReceiptInHand {

    /** The one place where a receipt travels. */
    public static final String HEADER = "Case-Receipt";

    /** Wrong ones of one client address; a carrier puts many phones behind one. */
    private static final String BY_ADDRESS = "case-receipt-address";
    /** Wrong ones that begin alike, whether or not there is such a receipt, from wherever they come. */
    private static final String BY_BEGINNING = "case-receipt";

    private final CurrentVertxRequest current;
    private final CaseReceipts receipts;
    private final Tries tries;
    private @Nullable Proven proven;

    ReceiptInHand(CurrentVertxRequest current, CaseReceipts receipts, Tries tries) {
        this.current = current;
        this.receipts = receipts;
        this.tries = tries;
    }

    private record Proven(Receipt receipt, UUID grievanceId) {}

    /**
     * The case that the request's receipt opens; empty if it brings none.
     *
     * @throws cn.fengxing.kit.problem.Rejected 400 for digits that cannot be a receipt, 401 for one that opens nothing, 429 after too
     *     many of these
     */
    public Optional<UUID> caseId() {
        return proven().map(Proven::grievanceId);
    }

    /** Whether the receipt, which opens the case, ends so. */
    public boolean endsIn(String lastDigits) {
        return proven().filter(found -> found.receipt().endsIn(lastDigits)).isPresent();
    }

    private Optional<Proven> proven() {
        if (proven == null) {
            proven = brought().map(this::prove).orElse(null);
        }
        return Optional.ofNullable(proven);
    }

    private Optional<Receipt> brought() {
        List<String> values = current.getCurrent().request().headers().getAll(HEADER);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Receipt.parse(values.get(0))
                .filter(receipt -> values.size() == 1)
                .orElseThrow(() -> new FieldRejected(HEADER, "wrong-format")));
    }

    private Proven prove(Receipt receipt) {
        String address = tries.address();
        String beginning = HexFormat.of().formatHex(receipts.finding(receipt));
        tries.take(BY_ADDRESS, address);
        tries.take(BY_BEGINNING, beginning);
        UUID grievanceId = receipts.caseOf(receipt).orElseThrow(ReceiptRejected.OpensNothing::new);
        tries.giveBack(BY_ADDRESS, address);
        tries.giveBack(BY_BEGINNING, beginning);
        return new Proven(receipt, grievanceId);
    }
}
