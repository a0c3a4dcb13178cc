package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.receipt.CaseReceipts;
import cn.fengxing.grievance.receipt.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody files a case without saying who it is, and gets a receipt to follow it with. It lies on a desk at once. */
@ApplicationScoped
public class FileAnonymously {

    private final NewCases newCases;
    private final CaseReceipts receipts;

    FileAnonymously(NewCases newCases, CaseReceipts receipts) {
        this.newCases = newCases;
        this.receipts = receipts;
    }

    /** A case and the receipt that is shown now and never again. */
    public record FiledAnonymously(Grievance grievance, Receipt receipt) {}

    @Transactional
    public FiledAnonymously file(FileAnonymouslyRequest request) {
        Grievance grievance = newCases.open(Filer.anonymous(), request.told());
        return new FiledAnonymously(grievance, receipts.issue(grievance.id()));
    }
}
