package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said in a report, under the key of the case, so that it goes with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReportNotes {

    private final Statements statements;
    private final PersonalData personalData;

    ReportNotes(Statements statements, PersonalData personalData) {
        this.statements = statements;
        this.personalData = personalData;
    }

    /** Null for nothing said, and for a case whose worker was erased: then nothing is kept of what is said. */
    public byte @Nullable [] seal(UUID grievanceId, @Nullable String words) {
        return words == null || personalData.erased(grievanceId) ? null : statements.sealNote(grievanceId, words);
    }

    @Nullable
    String read(UUID grievanceId, byte @Nullable [] secret) {
        return secret == null ? null : statements.note(grievanceId, secret).orElse(null);
    }
}
