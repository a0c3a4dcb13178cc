package cn.fengxing.grievance.receipt;

import cn.fengxing.kit.attachment.OtherSender;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The holder of a receipt sends files as the case, of which nobody's person is known. */
@Singleton
class ReceiptSender implements OtherSender {

    private final ReceiptInHand receipt;

    ReceiptSender(ReceiptInHand receipt) {
        this.receipt = receipt;
    }

    @Override
    public Optional<String> sender() {
        return receipt.caseId().map(id -> "case-receipt/" + id);
    }
}
