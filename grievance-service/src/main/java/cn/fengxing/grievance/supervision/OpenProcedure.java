package cn.fengxing.grievance.supervision;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department opens a formal procedure; its legal basis is shown to the worker. */
@ApplicationScoped
public class OpenProcedure {

    private final CaseStep steps;

    OpenProcedure(CaseStep steps) {
        this.steps = steps;
    }

    public void open(UUID id, @Nullable String ifMatch, String legalBasis) {
        steps.byHandler(id, ifMatch, Action.FORMALISE, legalBasis, Grievance::formalise);
    }
}
