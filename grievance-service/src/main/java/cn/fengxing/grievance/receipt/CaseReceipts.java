package cn.fengxing.grievance.receipt;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues receipts and knows them again; of each two hashes are kept, which lead back to no digits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseReceipts {

    private static final String FINDING = "case-receipt";
    private static final String WHOLE = "case-receipt-whole";

    private final EntityManager entities;
    private final PersonalData personalData;
    private final SlowHash slowHash;

    CaseReceipts(EntityManager entities, PersonalData personalData, SlowHash slowHash) {
        this.entities = entities;
        this.personalData = personalData;
        this.slowHash = slowHash;
    }

    /** A new receipt for the case; one that it had opens nothing any more. */
    public Receipt issue(UUID grievanceId) {
        revoke(grievanceId);
        while (true) {
            Receipt receipt = Receipt.next();
            boolean free = entities.createNativeQuery("""
                                    INSERT INTO case_receipt (grievance_id, finding, slow_hash, saved) VALUES (?1, ?2, ?3, false)
                                    ON CONFLICT (finding) DO NOTHING""")
                            .setParameter(1, grievanceId)
                            .setParameter(2, finding(receipt))
                            .setParameter(3, slowHash.of(keyed(receipt)))
                            .executeUpdate()
                    == 1;
            if (free) {
                return receipt;
            }
        }
    }

    public void revoke(UUID grievanceId) {
        entities.createNativeQuery("DELETE FROM case_receipt WHERE grievance_id = ?1")
                .setParameter(1, grievanceId)
                .executeUpdate();
    }

    /** The case that it opens. One look-up and one slow hash, whatever there is. */
    Optional<UUID> caseOf(Receipt receipt) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT grievance_id, slow_hash FROM case_receipt WHERE finding = ?1", Tuple.class)
                .setParameter(1, finding(receipt))
                .getResultList();
        Optional<Tuple> found = rows.stream().map(Tuple.class::cast).findFirst();
        boolean genuine = slowHash.matches(keyed(receipt), found.map(row -> row.get(1, String.class)));
        return found.filter(row -> genuine).map(row -> row.get(0, UUID.class));
    }

    /** The worker has shown that the receipt was written down. */
    public void markSaved(UUID grievanceId) {
        entities.createNativeQuery("UPDATE case_receipt SET saved = true WHERE grievance_id = ?1")
                .setParameter(1, grievanceId)
                .executeUpdate();
    }

    /** Whether the worker has shown so; empty for a case that has no receipt. */
    public Optional<Boolean> saved(UUID grievanceId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT saved FROM case_receipt WHERE grievance_id = ?1", Boolean.class)
                .setParameter(1, grievanceId)
                .getResultList();
        return rows.stream().map(Boolean.class::cast).findFirst();
    }

    byte[] finding(Receipt receipt) {
        return personalData.blindIndex(FINDING, receipt.finding());
    }

    /** Who has the database and not the key cannot even try the digits. */
    private String keyed(Receipt receipt) {
        return Base64.getEncoder().encodeToString(personalData.blindIndex(WHOLE, receipt.digits()));
    }
}
