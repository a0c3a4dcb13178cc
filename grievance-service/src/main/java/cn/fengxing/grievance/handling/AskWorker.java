package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner needs to know more from the worker. */
@ApplicationScoped
public class AskWorker {

    private final CaseStep steps;

    AskWorker(CaseStep steps) {
        this.steps = steps;
    }

    public void ask(UUID id, @Nullable String ifMatch, String question) {
        steps.byHandler(id, ifMatch, Action.ASK, question, Grievance::ask);
    }
}
