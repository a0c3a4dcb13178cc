package cn.fengxing.org.census.imports;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.spool.SpooledFile;
import cn.fengxing.org.census.ReachedIndustries;
import cn.fengxing.org.division.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;

/** Takes a list in; what its rows may be about is decided by the reach of who sends it. */
@ApplicationScoped
public class ReceiveImport {

    private final ImportRecords records;
    private final ImportFiles files;
    private final ReachedIndustries industries;
    private final Divisions divisions;
    private final AuditTrail audit;

    ReceiveImport(
            ImportRecords records,
            ImportFiles files,
            ReachedIndustries industries,
            Divisions divisions,
            AuditTrail audit) {
        this.records = records;
        this.files = files;
        this.industries = industries;
        this.divisions = divisions;
        this.audit = audit;
    }

    /** What a list is, and what is to become of it. */
    public record Purpose(ImportKind kind, ImportMode mode, String divisionCode) {}

    @Transactional
    public UUID receive(SpooledFile file, Purpose purpose) {
        Set<String> reached = industries(purpose.divisionCode());
        UUID id = Ids.next();
        records.add(id, purpose, reached, file.bytes());
        try {
            files.keep(id, file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record("upload-census-list", "census-import", id.toString(), "");
        return id;
    }

    private Set<String> industries(String divisionCode) {
        Set<String> reached = industries.required(divisionCode, ImportReads.SENDERS);
        if (divisions.find(divisionCode).isEmpty()) {
            throw CommonProblems.notFound();
        }
        return reached;
    }
}
