package cn.fengxing.org.competence;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends a rule; a change of competence is an end and a new rule. */
@ApplicationScoped
public class EndCompetence {

    private final Caller caller;
    private final CompetenceRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    EndCompetence(Caller caller, CompetenceRules rules, AuditTrail audit, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CompetenceView end(UUID id, @Nullable String ifMatch, LocalDate lastDay) {
        caller.requireAny(Role.ORG_ADMIN);
        CompetenceRule rule = rules.findByIdOptional(id)
                .filter(found -> caller.reaches(found.departmentId(), Role.ORG_ADMIN))
                .orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, rule.version());
        rule.end(lastDay, Today.by(clock));
        rules.flush();
        audit.record("end-competence", "competence", id.toString(), null);
        outbox.publish(rule.changed(), rule.version());
        return rule.view();
    }
}
