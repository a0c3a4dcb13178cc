package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.statement.AsksIdentity;
import cn.fengxing.grievance.step.CaseStep;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner needs to know more from the worker; who that is, or an order number, which tells it, is asked for in another way. */
@ApplicationScoped
public class AskWorker {

    private final CaseStep steps;

    AskWorker(CaseStep steps) {
        this.steps = steps;
    }

    public void ask(UUID id, @Nullable String ifMatch, String question) {
        steps.byHandler(id, ifMatch, Action.ASK, question, (grievance, deadlines, words) -> {
            if (!grievance.hop().knowsWorker() && AsksIdentity.isIn(question)) {
                throw new FieldRejected("question", "asks-identity");
            }
            return grievance.ask(deadlines, words);
        });
    }
}
