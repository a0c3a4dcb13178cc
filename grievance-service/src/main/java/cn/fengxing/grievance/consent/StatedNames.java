package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who a worker says to be, where nobody is known because the case was filed anonymously; and when it was said. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StatedNames {

    private final Statements statements;
    private final Clock clock;

    StatedNames(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    byte @Nullable [] by(Grievance grievance, @Nullable String words) {
        if (statements.filer(grievance.id()).isPresent()) {
            return null; // name and phone are member-service's to show
        }
        if (words == null) {
            throw new FieldRejected("stated", "name-or-phone");
        }
        return statements.sealNote(grievance.id(), words);
    }

    Instant now() {
        return clock.instant();
    }
}
