package cn.fengxing.member.roster;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** Takes a list in, of the sender's own company; it is read in the background. */
@ApplicationScoped
public class ReceiveRoster {

    static final Role[] SENDERS = {Role.PLATFORM_OFFICER, Role.PLATFORM_SYSTEM};

    private final Caller caller;
    private final RosterRecords records;
    private final RosterFiles files;
    private final AuditTrail audit;

    ReceiveRoster(Caller caller, RosterRecords records, RosterFiles files, AuditTrail audit) {
        this.caller = caller;
        this.records = records;
        this.files = files;
        this.audit = audit;
    }

    @Transactional
    public UUID receive(Path file, RosterTerms terms) {
        caller.require(terms.companyId(), SENDERS);
        UUID id = Ids.next();
        records.add(id, terms);
        try {
            files.keep(id, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record("upload-roster", "roster", id.toString(), terms.basisReference());
        return id;
    }
}
