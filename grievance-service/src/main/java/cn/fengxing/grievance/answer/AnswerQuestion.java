package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker tells what was asked. */
@ApplicationScoped
public class AnswerQuestion {

    private final CaseStep steps;

    AnswerQuestion(CaseStep steps) {
        this.steps = steps;
    }

    public void answer(UUID id, @Nullable String ifMatch, String words) {
        steps.byWorker(id, ifMatch, words, Grievance::answer);
    }
}
