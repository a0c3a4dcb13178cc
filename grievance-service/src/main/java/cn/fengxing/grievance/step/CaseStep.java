package cn.fengxing.grievance.step;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Change;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.GrievanceRejected;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes one step of a case for somebody who saw the version that the tag names. */
@ApplicationScoped
@Transactional
public class CaseStep {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Statements statements;
    private final Limits limits;

    CaseStep(CaseAccess access, Grievances grievances, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.statements = statements;
        this.limits = limits;
    }

    /** A step without words. */
    public interface Silent {
        Change take(Grievance grievance, Deadlines deadlines);
    }

    /** A step with words, which come sealed. */
    public interface Spoken {
        Change take(Grievance grievance, Deadlines deadlines, byte[] words);
    }

    /** By whoever handles the case at its owner, who goes on record with the action. */
    public void byHandler(UUID id, @Nullable String ifMatch, Action action, Silent step) {
        record(alone(access.forHandler(id, ifMatch, action)), step);
    }

    public void byHandler(UUID id, @Nullable String ifMatch, Action action, String words, Spoken step) {
        record(alone(access.forHandler(id, ifMatch, action)), words, step);
    }

    /** By the worker who filed the case. */
    public void byWorker(UUID id, @Nullable String ifMatch, Silent step) {
        record(access.forWorker(id, ifMatch), step);
    }

    public void byWorker(UUID id, @Nullable String ifMatch, String words, Spoken step) {
        record(access.forWorker(id, ifMatch), words, step);
    }

    /** Whoever stays in a collective case is answered with the others, and not before or without them. */
    private static Grievance alone(Grievance grievance) {
        if (grievance.stay().collectiveId() != null) {
            throw new GrievanceRejected.InCollective();
        }
        return grievance;
    }

    private void record(Grievance grievance, Silent step) {
        grievances.record(grievance, step.take(grievance, limits.now()));
    }

    private void record(Grievance grievance, String words, Spoken step) {
        byte[] secret = statements.sealNote(grievance.id(), words);
        grievances.record(grievance, step.take(grievance, limits.now(), secret));
    }
}
