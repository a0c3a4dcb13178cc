package cn.fengxing.grievance.reveal;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What the present owner's handlers may know of who the worker is, at a company or a department. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KnownWorker {

    private final Consents consents;
    private final Statements statements;

    KnownWorker(Consents consents, Statements statements) {
        this.consents = consents;
        this.statements = statements;
    }

    /** Under a consent that has effect at the present stay. */
    public Optional<UUID> of(Grievance grievance) {
        return effective(grievance).flatMap(consent -> statements.filer(grievance.id()));
    }

    /** Name and phone as a worker stated them who filed anonymously. */
    public Optional<String> statedIn(Grievance grievance) {
        return effective(grievance).map(Consent::stated).flatMap(stated -> statements.note(grievance.id(), stated));
    }

    private Optional<Consent> effective(Grievance grievance) {
        return consents.openAt(grievance.stay().aliasId()).filter(Consent::hasEffect);
    }
}
